package dev.limbeck.acceptance.pairs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some pairs that belong together.
 *
 * <pre>
 * # what they are about
 *
 * ## what differs
 * What is special here, if anything.
 *
 * === a
 * SQL that makes one side, in the schema app
 * === b
 * SQL that makes the other side
 * === upgrade
 * what makes b of a
 * === downgrade
 * what makes a of b
 * </pre>
 *
 * <p>{@code upgrade} and {@code downgrade} stand only where the exact result matters; {@code
 * -Dgolden=update} writes what was found where they stand; so does {@code java}, its revision in
 * Java. {@code both} is SQL that runs first on both sides. {@code rows} is SQL that runs on side a
 * before it is changed, {@code query} asks for rows, which are {@code there} on side b and, if
 * said, {@code back} on side a. {@code options} may hold {@code all schemas}, {@code privileges},
 * {@code since 15} and {@code any names of NOT NULL}, which the server chooses so that they are
 * free.
 *
 * @param path the file
 * @param title its first line
 * @param pairs in order
 */
record PairFile(Path path, String title, List<Pair> pairs) {

  static final Path FOLDER = Path.of("src/test/resources/pairs");

  PairFile {
    pairs = List.copyOf(pairs);
  }

  static List<PairFile> all() {
    try (var files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(PairFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PairFile read(Path path) {
    try {
      return new Reading(path, Files.readAllLines(path)).file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file with these pairs. */
  String text(List<Pair> others) {
    var out = new StringBuilder(title).append('\n');
    for (var pair : others) {
      out.append("\n## ").append(pair.title()).append('\n');
      out.append(pair.about().isEmpty() ? "" : pair.about() + "\n");
      pair.sections()
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

    PairFile file() {
      var title = until();
      var pairs = new ArrayList<Pair>();
      while (at < lines.size()) {
        var place = FOLDER.relativize(path) + ":" + (at + 1);
        var heading = lines.get(at++).replaceFirst("^## ", "");
        var about = until();
        pairs.add(new Pair(place, heading, about, sections()));
      }
      return new PairFile(path, title, pairs);
    }

    private Map<String, String> sections() {
      var sections = new LinkedHashMap<String, String>();
      while (at < lines.size() && lines.get(at).startsWith("=== ")) {
        var name = lines.get(at++).substring(4);
        sections.put(name, until());
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
