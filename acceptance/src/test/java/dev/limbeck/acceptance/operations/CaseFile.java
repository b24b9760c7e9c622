package dev.limbeck.acceptance.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All uses of one directive that are documented and tested.
 *
 * <pre>
 * # createTable
 * What it does, for the manual.
 *
 * ## with a foreign key
 * What is special here, if anything.
 *
 * === before
 * SQL that runs first
 * === java
 * op.createTable(...);
 * === sql
 * what it becomes
 * === reverse
 * what undoes it, or  irreversible: why
 * === locks
 * what was measured: one line for each table that was there before
 * </pre>
 *
 * <p>Also {@code === class} (classes that the body uses), {@code === since} (the first PostgreSQL)
 * and {@code === autocommit} (its statements run outside of a transaction; its locks are stated,
 * not measured). {@code sql}, {@code reverse} and {@code locks} are written by {@code
 * -Dgolden=update}.
 *
 * @param path the file
 * @param directive its name, as in {@code op.createTable}
 * @param text what it does
 * @param cases in order
 */
record CaseFile(Path path, String directive, String text, List<OperationCase> cases) {

  static CaseFile read(Path path) {
    try {
      return new Reading(path, Files.readAllLines(path)).file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file with these cases. */
  String text(List<OperationCase> others) {
    var out = new StringBuilder("# ").append(directive).append('\n').append(text).append('\n');
    for (var one : others) {
      if (!one.title().isEmpty()) {
        out.append("\n## ").append(one.title()).append('\n');
      }
      out.append(one.text().isEmpty() ? "" : one.text() + "\n");
      out.append('\n');
      one.sections()
          .forEach((name, body) ->
              out.append("=== ")
                  .append(name)
                  .append('\n')
                  .append(body.isEmpty() ? "" : body + "\n"));
    }
    return out.toString();
  }

  private static final class Reading {

    private final Path path;
    private final List<String> lines;
    private int at;

    Reading(Path path, List<String> lines) {
      this.path = path;
      this.lines = lines;
    }

    CaseFile file() {
      var directive = lines.get(at++).replaceFirst("^# ", "");
      var text = until();
      var cases = new ArrayList<OperationCase>();
      while (at < lines.size()) {
        var title = "";
        var about = "";
        if (lines.get(at).startsWith("## ")) {
          title = lines.get(at++).substring(3);
          about = until();
        }
        cases.add(new OperationCase(directive, title, about, sections()));
      }
      return new CaseFile(path, directive, text, List.copyOf(cases));
    }

    private Map<String, String> sections() {
      var sections = new LinkedHashMap<String, String>();
      while (at < lines.size() && lines.get(at).startsWith("=== ")) {
        var name = lines.get(at++).substring(4);
        sections.put(name, until());
      }
      if (sections.isEmpty()) {
        throw new IllegalArgumentException(path + ":" + (at + 1) + ": a case has no section");
      }
      return sections;
    }

    private String until() {
      var body = new ArrayList<String>();
      while (at < lines.size() && !lines.get(at).matches("(===|##) .*")) {
        body.add(lines.get(at++));
      }
      return String.join("\n", body).strip();
    }
  }
}
