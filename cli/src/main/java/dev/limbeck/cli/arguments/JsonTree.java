package dev.limbeck.cli.arguments;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of JSON, of which only what is asked for need be there.
 *
 * @param fields of an object, by name
 * @param elements of an array
 * @param text of a string, a number or a boolean
 */
record JsonTree(Map<String, JsonTree> fields, List<JsonTree> elements, String text) {

  static JsonTree read(String json) throws IOException {
    try (var parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static JsonTree value(JsonParser parser) throws IOException {
    var fields = new LinkedHashMap<String, JsonTree>();
    var elements = new ArrayList<JsonTree>();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(parser));
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(parser));
      }
    } else {
      return new JsonTree(fields, elements, parser.getValueAsString(""));
    }
    return new JsonTree(fields, elements, "");
  }

  /** A field of an object. */
  JsonTree field(String name) throws IOException {
    var found = fields.get(name);
    if (found == null) {
      throw new IOException("'%s' is missing".formatted(name));
    }
    return found;
  }

  String text(String name) throws IOException {
    return field(name).text();
  }
}
