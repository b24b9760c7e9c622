package dev.limbeck.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.limbeck.command.CommandReport;
import dev.limbeck.command.DryReport;
import dev.limbeck.command.PlanReport;
import dev.limbeck.command.PlanStep;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.sql.DataLoss;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** A plan as JSON, as it stands in {@code --json} and in the file that {@code -o} writes. */
public final class JsonPlan {

  private final JsonGenerator json;

  JsonPlan(JsonGenerator json) {
    this.json = json;
  }

  /** The file of a plan, which is to be read by people as well. */
  public static String file(CommandReport report, String target, String version) {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("limbeck", version);
      json.writeStringField("command", report.command());
      json.writeStringField("target", target);
      json.writeArrayFieldStart("services");
      for (var service : report.services()) {
        if (service.dry().orElse(null) instanceof DryReport.Planned planned) {
          new JsonPlan(json).write(planned.plan());
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return text + "\n";
  }

  void write(PlanReport plan) throws IOException {
    json.writeStartObject();
    json.writeStringField("service", plan.service());
    json.writeStringField("schema", plan.schema());
    json.writeStringField("database", plan.database());
    json.writeStringField("server", plan.server());
    json.writeStringField("catalog", plan.catalog());
    ids("from", plan.from());
    ids("to", plan.to());
    json.writeArrayFieldStart("steps");
    for (var step : plan.steps()) {
      step(step);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void step(PlanStep step) throws IOException {
    json.writeStartObject();
    json.writeStringField("revision", step.revision().value());
    ids("down_revision", step.downRevisions());
    json.writeStringField("direction", step.direction());
    json.writeStringField("message", step.message());
    json.writeStringField("path", step.path());
    json.writeStringField("checksum", step.checksum());
    json.writeStringField("mode", step.mode().word());
    json.writeNumberField("statements", step.statements());
    json.writeArrayFieldStart("checks");
    for (var check : step.checks()) {
      json.writeString(check);
    }
    json.writeEndArray();
    ids("rows", step.rows());
    json.writeArrayFieldStart("losses");
    for (var loss : step.losses()) {
      json.writeStartObject();
      json.writeStringField("kind", word(loss.kind()));
      json.writeStringField("words", loss.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** {@code not looked into}. */
  public static String word(DataLoss.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void ids(String name, List<RevisionId> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (var id : ids) {
      json.writeString(id.value());
    }
    json.writeEndArray();
  }
}
