package dev.limbeck.acceptance.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One use of a directive: what it is called with, and what becomes of it.
 *
 * @param directive the directive's name, which is the file's
 * @param title what is special about this use
 * @param text what a reader should know of it, maybe nothing
 * @param sections the parts of the case by their names, in order
 */
record OperationCase(String directive, String title, String text, Map<String, String> sections) {

  OperationCase {
    sections = new LinkedHashMap<>(sections);
  }

  /** SQL that runs first, in the service's schema. */
  String before() {
    return sections.getOrDefault("before", "");
  }

  /** The body of the upgrade. */
  String java() {
    return sections.getOrDefault("java", "");
  }

  /** Classes that the body uses. */
  String classes() {
    return sections.getOrDefault("class", "");
  }

  /** The first PostgreSQL that can do it. */
  int since() {
    return Integer.parseInt(sections.getOrDefault("since", "14").strip());
  }

  /** Whether its statements refuse to run in a transaction. */
  boolean autocommit() {
    return sections.containsKey("autocommit");
  }

  /** A part of the case, if it has it. */
  Optional<String> section(String name) {
    return Optional.ofNullable(sections.get(name));
  }

  /** The same with what was found; a section keeps its place. */
  OperationCase with(Map<String, String> found) {
    var all = new LinkedHashMap<>(sections);
    all.putAll(found);
    return new OperationCase(directive, title, text, all);
  }

  @Override
  public String toString() {
    return title.isEmpty() ? directive : directive + ": " + title;
  }
}
