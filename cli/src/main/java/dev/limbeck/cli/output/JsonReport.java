package dev.limbeck.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.limbeck.command.CommandReport;
import dev.limbeck.command.DryReport;
import dev.limbeck.command.RevisionReport;
import dev.limbeck.command.ServiceReport;
import dev.limbeck.command.StepReport;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.revision.RevisionId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A report as one JSON object, whichever command it is from; {@code docs/json} describes it. */
public final class JsonReport {

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /** The object in one line, without a line end. */
  public static String render(CommandReport report, String version) {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      new JsonReport(json).report(report, version);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return text.toString();
  }

  private void report(CommandReport report, String version) throws IOException {
    json.writeStartObject();
    json.writeStringField("limbeck", version);
    json.writeStringField("command", report.command());
    json.writeNumberField("exit", report.exit());
    json.writeArrayFieldStart("services");
    for (var service : report.services()) {
      service(service);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (var problem : report.problems()) {
      problem(problem, Optional.of(""));
    }
    for (var service : report.services()) {
      for (var problem : service.problems()) {
        problem(problem, Optional.of(service.service()));
      }
    }
    json.writeEndArray();
    json.writeFieldName("detail");
    if (report.detail().isPresent()) {
      new JsonDetail(json).write(report.detail().get());
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }

  private void service(ServiceReport service) throws IOException {
    json.writeStartObject();
    json.writeStringField("service", service.service());
    text("schema", service.schema());
    text("database", service.database());
    ids("from", service.from());
    ids("to", service.to());
    json.writeStringField("state", service.state().word());
    text("note", service.note());
    json.writeBooleanField("found", service.foundSomething());
    json.writeArrayFieldStart("steps");
    for (var step : service.steps()) {
      step(step);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("revisions");
    for (var revision : service.revisions()) {
      revision(revision);
    }
    json.writeEndArray();
    json.writeFieldName("problem");
    if (service.problems().isEmpty()) {
      json.writeNull();
    } else {
      problem(service.problems().getFirst(), Optional.empty());
    }
    dry(service);
    json.writeArrayFieldStart("comparisons");
    for (var comparison : service.comparisons()) {
      new JsonComparison(json).write(comparison);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void dry(ServiceReport service) throws IOException {
    json.writeFieldName("script");
    if (service.dry().orElse(null) instanceof DryReport.Script script) {
      json.writeString(script.text());
    } else {
      json.writeNull();
    }
    json.writeFieldName("plan");
    if (service.dry().orElse(null) instanceof DryReport.Planned planned) {
      new JsonPlan(json).write(planned.plan());
    } else {
      json.writeNull();
    }
  }

  private void step(StepReport step) throws IOException {
    json.writeStartObject();
    json.writeStringField("revision", step.revision().value());
    ids("down_revision", step.downRevisions());
    json.writeStringField("direction", step.direction());
    json.writeStringField("message", step.message());
    text("path", step.path());
    json.writeNumberField("ms", step.ms());
    json.writeEndObject();
  }

  private void revision(RevisionReport revision) throws IOException {
    json.writeStartObject();
    json.writeStringField("revision", revision.revision().value());
    ids("down_revision", revision.downRevisions());
    texts("depends_on", revision.dependsOn());
    texts("branch_labels", revision.labels());
    json.writeStringField("message", revision.message());
    text("path", revision.path());
    text("created", revision.created());
    texts("flags", revision.flags());
    json.writeFieldName("recorded");
    if (revision.recorded().isPresent()) {
      recorded(revision.recorded().get());
    } else {
      json.writeNull();
    }
    if (!revision.operations().isEmpty()) {
      json.writeFieldName("operations");
      JsonTree.write(json, revision.operations());
    }
    json.writeEndObject();
  }

  private void recorded(RevisionReport.Recorded recorded) throws IOException {
    json.writeStartObject();
    json.writeStringField("event", recorded.event());
    json.writeStringField("at", recorded.at());
    json.writeStringField("by", recorded.by());
    json.writeStringField("tool", recorded.tool());
    json.writeEndObject();
  }

  /** {@code service} is empty where the problem stands inside its service, "" where it has none. */
  private void problem(Problem problem, Optional<String> service) throws IOException {
    json.writeStartObject();
    if (service.isPresent()) {
      text("service", service.get());
    }
    json.writeStringField("code", problem.code().code());
    json.writeStringField("what", problem.what());
    text("why", problem.why());
    texts("fixes", problem.fixes());
    json.writeFieldName("location");
    if (problem.location().isPresent()) {
      location(problem.location().get());
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }

  private void location(Location location) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", location.path());
    number("line", location.line());
    number("column", location.column());
    json.writeEndObject();
  }

  /** A number that is null where it is not known. */
  private void number(String name, int number) throws IOException {
    json.writeFieldName(name);
    if (number == 0) {
      json.writeNull();
    } else {
      json.writeNumber(number);
    }
  }

  /** A text that is null where there is none. */
  private void text(String name, String text) throws IOException {
    json.writeFieldName(name);
    if (text.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }

  private void ids(String name, List<RevisionId> ids) throws IOException {
    texts(name, ids.stream().map(RevisionId::value).toList());
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (var text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
