package dev.limbeck.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.limbeck.autogenerate.ObjectText;
import dev.limbeck.autogenerate.ProofResult;
import dev.limbeck.command.ComparisonReport;
import dev.limbeck.diff.Difference;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A comparison as JSON. */
final class JsonComparison {

  private final JsonGenerator json;

  JsonComparison(JsonGenerator json) {
    this.json = json;
  }

  void write(ComparisonReport comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("current", comparison.current());
    json.writeStringField("desired", comparison.desired());
    json.writeArrayFieldStart("renames");
    for (var rename : comparison.renames()) {
      json.writeStartObject();
      json.writeStringField("from", rename.from());
      json.writeStringField("to", rename.to());
      json.writeEndObject();
    }
    json.writeEndArray();
    differences("differences", comparison.differences());
    json.writeFieldName("left_alone");
    JsonTree.write(json, comparison.leftAlone());
    json.writeArrayFieldStart("not_compared");
    for (var omission : comparison.omissions()) {
      json.writeStartObject();
      json.writeStringField("what", omission.what());
      json.writeStringField("why", omission.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeFieldName("upgrade");
    JsonTree.write(json, comparison.upgrade());
    json.writeFieldName("downgrade");
    JsonTree.write(json, comparison.downgrade());
    json.writeFieldName("proof");
    if (comparison.proof().isPresent()) {
      proof(comparison.proof().get());
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }

  private void differences(String name, List<Difference> differences) throws IOException {
    json.writeArrayFieldStart(name);
    for (var difference : differences) {
      json.writeStartObject();
      json.writeStringField("change", difference.change().name().toLowerCase(Locale.ROOT));
      json.writeStringField("kind", difference.object().word());
      json.writeStringField("name", ObjectText.name(difference.object()));
      json.writeFieldName("details");
      JsonTree.write(json, difference.details());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void proof(ProofResult proof) throws IOException {
    json.writeStartObject();
    switch (proof) {
      case ProofResult.Proven proven -> {
        json.writeStringField("result", "proven");
        json.writeStringField("server", proven.server());
        json.writeNumberField("ms", proven.ms());
      }
      case ProofResult.Differs differs -> {
        json.writeStringField("result", "differs");
        direction(differs.direction().name());
        differences("remaining", differs.remaining());
      }
      case ProofResult.Fails fails -> {
        json.writeStringField("result", "fails");
        direction(fails.direction().name());
      }
    }
    json.writeEndObject();
  }

  private void direction(String name) throws IOException {
    json.writeStringField("direction", name.toLowerCase(Locale.ROOT));
  }
}
