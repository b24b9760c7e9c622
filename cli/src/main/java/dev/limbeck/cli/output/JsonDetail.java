package dev.limbeck.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.limbeck.command.Detail;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command answers beside its services, as JSON. */
final class JsonDetail {

  private final JsonGenerator json;

  JsonDetail(JsonGenerator json) {
    this.json = json;
  }

  void write(Detail detail) throws IOException {
    json.writeStartObject();
    switch (detail) {
      case Detail.QueryResults results -> results(results.results());
      case Detail.Files files -> files(files);
      case Detail.Templates templates -> templates(templates.templates());
      case Detail.Embedded embedded -> embedded(embedded);
    }
    json.writeEndObject();
  }

  private void results(List<Detail.QueryResult> results) throws IOException {
    json.writeArrayFieldStart("results");
    for (var result : results) {
      json.writeStartObject();
      json.writeArrayFieldStart("columns");
      for (var column : result.columns()) {
        json.writeString(column);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      for (List<@Nullable String> row : result.rows()) {
        row(row);
      }
      json.writeEndArray();
      text("tag", result.tag());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void row(List<@Nullable String> row) throws IOException {
    json.writeStartArray();
    for (var value : row) {
      if (value == null) {
        json.writeNull();
      } else {
        json.writeString(value);
      }
    }
    json.writeEndArray();
  }

  private void files(Detail.Files files) throws IOException {
    json.writeArrayFieldStart("files");
    for (var file : files.files()) {
      json.writeStartObject();
      json.writeStringField("word", file.word());
      json.writeStringField("path", file.path());
      text("remark", file.remark());
      json.writeEndObject();
    }
    json.writeEndArray();
    text("next", files.next());
  }

  private void templates(List<Detail.Template> templates) throws IOException {
    json.writeArrayFieldStart("templates");
    for (var template : templates) {
      json.writeStartObject();
      json.writeStringField("name", template.name());
      json.writeStringField("summary", template.summary());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void embedded(Detail.Embedded embedded) throws IOException {
    json.writeStringField("state", embedded.state());
    text("url", embedded.url().orElse(""));
  }

  private void text(String name, String text) throws IOException {
    json.writeFieldName(name);
    if (text.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }
}
