package dev.limbeck.revision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object or value of the test data; what is missing or null is empty. */
record Json(Object value) {

  private static final Object NULL = "";

  static Json parse(String text) {
    try (var parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      return new Json(read(parser));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String key) {
    return (String) member(key);
  }

  boolean is(String key) {
    return member(key).equals(true);
  }

  boolean has(String key) {
    return value instanceof Map<?, ?> map && map.containsKey(key);
  }

  List<Json> list(String key) {
    return new Json(member(key)).elements();
  }

  List<Json> elements() {
    return value instanceof List<?> list
        ? list.stream().<Json>map(element -> new Json(element)).toList()
        : List.of();
  }

  List<String> strings(String key) {
    return list(key).stream().map(Json::value).map(String.class::cast).toList();
  }

  Json object(String key) {
    return new Json(member(key));
  }

  List<String> keys() {
    return value instanceof Map<?, ?> map
        ? map.keySet().stream().map(String.class::cast).toList()
        : List.of();
  }

  private Object member(String key) {
    var found = value instanceof Map<?, ?> map ? map.get(key) : NULL;
    return found == null ? NULL : found;
  }

  private static Object read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NULL -> NULL;
      case VALUE_NUMBER_INT -> parser.getLongValue();
      default -> parser.getText();
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    var object = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var key = parser.currentName();
      parser.nextToken();
      object.put(key, read(parser));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    var array = new ArrayList<Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(read(parser));
    }
    return array;
  }
}
