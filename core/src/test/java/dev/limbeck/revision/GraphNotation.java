package dev.limbeck.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Draws a graph in a line: {@code a <- b <- c; b <- d; c, d <- e (depends x) [label]}.
 *
 * <p>An arrow points from a revision to what it revises. A revision is loaded where it first
 * stands, and may stand alone. Its dependencies and labels are written once, behind it.
 */
public final class GraphNotation {

  private static final Pattern REVISION =
      Pattern.compile("([^\\s(\\[]+)\\s*(?:\\(depends ([^)]*)\\))?\\s*(?:\\[([^]]*)\\])?");

  private final Map<String, Drawn> revisions = new LinkedHashMap<>();

  private GraphNotation() {}

  private record Drawn(List<String> down, List<String> dependsOn, List<String> labels) {}

  /** The graph that a drawing shows. */
  public static RevisionGraph graph(String drawing) {
    return RevisionGraph.of(headers(drawing));
  }

  /** The headers that a drawing shows, sound or not. */
  static List<RevisionHeader> headers(String drawing) {
    var notation = new GraphNotation();
    Stream.of(drawing.split(";")).map(String::strip).forEach(notation::line);
    return notation.revisions.entrySet().stream()
        .map(e -> header(e.getKey(), e.getValue()))
        .toList();
  }

  /** Ids from words with commas or spaces between. */
  static List<RevisionId> ids(String text) {
    return words(text).stream().map(RevisionId::new).toList();
  }

  static RevisionHeader header(
      String id, List<String> down, List<String> dependsOn, List<String> labels, String message) {
    return new RevisionHeader(
        new RevisionId(id),
        down.stream().map(RevisionId::new).toList(),
        dependsOn,
        labels,
        message,
        message,
        Optional.empty(),
        "db/versions/" + id + ".sql");
  }

  private static RevisionHeader header(String id, Drawn drawn) {
    return header(id, drawn.down(), drawn.dependsOn(), drawn.labels(), "make " + id);
  }

  private void line(String line) {
    if (line.isEmpty()) {
      return;
    }
    var below = List.<String>of();
    for (var rank : line.split("<-", -1)) {
      var here = new ArrayList<String>();
      for (var item : rank.split(",(?![^(]*\\))(?![^\\[]*\\])", -1)) {
        here.add(revision(item.strip(), below));
      }
      below = here;
    }
  }

  private String revision(String item, List<String> below) {
    var matcher = REVISION.matcher(item);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("cannot be read: " + item);
    }
    var drawn =
        revisions.computeIfAbsent(
            matcher.group(1),
            id -> new Drawn(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    drawn.down().addAll(below);
    drawn.dependsOn().addAll(words(matcher.group(2)));
    drawn.labels().addAll(words(matcher.group(3)));
    return matcher.group(1);
  }

  private static List<String> words(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("[\\s,]+", -1));
  }
}
