package dev.limbeck.acceptance.pairs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Two schemas.
 *
 * @param place the file and the line, for messages
 * @param title what differs
 * @param about what is special here; mostly nothing
 * @param sections by name, in order
 */
record Pair(String place, String title, String about, Map<String, String> sections) {

  String section(String name) {
    return sections.getOrDefault(name, "");
  }

  boolean has(String name) {
    return sections.containsKey(name);
  }

  Optional<String> said(String name) {
    return Optional.ofNullable(sections.get(name));
  }

  /** The same with another text where there is such a section. */
  Pair with(Map<String, String> found) {
    var all = new LinkedHashMap<>(sections);
    found.forEach((name, text) -> all.computeIfPresent(name, (same, was) -> text));
    return new Pair(place, title, about, all);
  }

  @Override
  public String toString() {
    return title + " (" + place + ")";
  }
}
