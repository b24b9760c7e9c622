package dev.limbeck.script;

import dev.limbeck.revision.RevisionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A revision that is to be written in Java.
 *
 * @param revision what it says
 * @param packageName its package; empty for none
 * @param className its class, which is called like the file
 * @param body what it does
 */
public record JavaDraft(
    RevisionDraft revision, String packageName, String className, RevisionBody body) {

  private static final int WIDTH = 100;

  /** Letters that a comment cannot hold, or that Javadoc would take for something else. */
  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

  private static final Pattern TAG = Pattern.compile("<(?=[/\\p{L}])");

  /** A revision whose class is called like its file. */
  public static JavaDraft of(
      RevisionDraft revision, Path file, String packageName, RevisionBody body) {
    var name = String.valueOf(file.getFileName());
    return new JavaDraft(revision, packageName, name.substring(0, name.lastIndexOf('.')), body);
  }

  /** The text of its file. */
  String text() {
    return RevisionTemplate.JAVA.filled(values());
  }

  /** What a template may say of it, beside what it may say of any revision. */
  public SortedMap<String, String> values() {
    var values = revision.values(body);
    values.put("package", packageName.isEmpty() ? "" : "package " + packageName + ";");
    values.put("class", className);
    values.put("javadoc", javadoc());
    values.put("annotation", annotation());
    values.put("methods", body.methods());
    return values;
  }

  /** The message as the class's comment, with the notes below. */
  private String javadoc() {
    var lines = new ArrayList<>(revision.message().lines().map(JavaDraft::escaped).toList());
    for (var note : body.notes()) {
      lines.add("");
      lines.addAll(wrapped("<p>" + escaped(note)));
    }
    if (lines.size() == 1 && lines.getFirst().length() + 7 <= WIDTH) {
      return "/** " + lines.getFirst() + " */";
    }
    return lines.stream()
        .map(line -> (" * " + line).stripTrailing() + "\n")
        .collect(Collectors.joining("", "/**\n", " */"));
  }

  /** Cut between words; none begins a line that a tag of Javadoc's could begin. */
  private static List<String> wrapped(String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() + 4 > WIDTH && !word.startsWith("@")) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String escaped(String line) {
    var words = TAG.matcher(ENTITY.matcher(line).replaceAll("&amp;")).replaceAll("&lt;");
    var harmless =
        words.replace("*/", "*&#47;").replace("\\u", "&#92;u").replace("{@", "&#123;@").strip();
    return harmless.startsWith("*") ? "&#42;" + harmless.substring(1) : harmless;
  }

  /** In one line if it fits. */
  private String annotation() {
    var values = new ArrayList<String>();
    values.add("id = " + quoted(revision.id().value()));
    add(values, "downRevision", ids());
    add(values, "branchLabels", revision.branchLabels());
    add(values, "dependsOn", revision.dependsOn());
    values.add("created = " + quoted(revision.time()));
    var line = "@Revision(" + String.join(", ", values) + ")";
    return line.length() <= WIDTH
        ? line
        : "@Revision(\n    " + String.join(",\n    ", values) + ")";
  }

  private List<String> ids() {
    return revision.downRevisions().stream().map(RevisionId::value).toList();
  }

  private static void add(List<String> values, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      values.add(name + " = " + literal(texts));
    }
  }

  /** One string, or several in braces. */
  static String literal(List<String> texts) {
    return texts.size() == 1
        ? quoted(texts.getFirst())
        : texts.stream().map(JavaDraft::quoted).collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
