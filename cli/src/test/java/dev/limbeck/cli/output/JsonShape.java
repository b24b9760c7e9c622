package dev.limbeck.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;

/** Which keys, in which order, the objects at each place of a JSON text have. */
final class JsonShape {

  private final Set<String> objects = new TreeSet<>();

  /** The objects, each as its place and its keys: {@code services[].steps[]: revision, ms}. */
  Set<String> objects() {
    return objects;
  }

  void read(String text) throws IOException {
    try (var json = new JsonFactory().createParser(text)) {
      json.nextToken();
      value(json, "");
    }
  }

  private void value(JsonParser json, String place) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      object(json, place);
    } else if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        value(json, place + "[]");
      }
    }
  }

  private void object(JsonParser json, String place) throws IOException {
    var keys = new ArrayList<String>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      keys.add(json.currentName());
      json.nextToken();
      value(json, place + "." + keys.getLast());
    }
    objects.add(place + ": " + String.join(", ", keys));
  }
}
