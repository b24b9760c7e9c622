package dev.limbeck.revision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * One of the random graphs with a state and a command, and what Alembic answered.
 *
 * @param rowsAfter empty where Alembic failed
 * @param steps ids in Alembic's order; empty for a stamp
 */
record CorpusCase(
    int number,
    List<RevisionHeader> headers,
    List<RevisionId> rows,
    String command,
    String target,
    boolean ok,
    boolean defect,
    List<RevisionId> rowsAfter,
    List<RevisionId> steps) {

  static List<CorpusCase> all() {
    try (var lines = lines("random.jsonl.gz")) {
      var all = lines.lines().map(Json::parse).toList();
      return java.util.stream.IntStream.range(0, all.size())
          .mapToObj(i -> read(i, all.get(i)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A packed file of the test data. */
  static BufferedReader lines(String file) throws IOException {
    var stream =
        Objects.requireNonNull(CorpusCase.class.getResourceAsStream("/graph/" + file), file);
    return new BufferedReader(new InputStreamReader(unpacked(stream), StandardCharsets.UTF_8));
  }

  private static InputStream unpacked(InputStream stream) throws IOException {
    return new GZIPInputStream(stream);
  }

  private static CorpusCase read(int number, Json json) {
    return new CorpusCase(
        number,
        json.list("graph").stream().map(CorpusCase::header).toList(),
        ids(json.strings("rows")),
        json.text("cmd"),
        json.text("target"),
        json.is("ok"),
        json.is("alembic_defect"),
        ids(json.strings("rows_after")),
        ids(json.list("steps").stream().map(step -> step.text("rev")).toList()));
  }

  private static RevisionHeader header(Json json) {
    return GraphNotation.header(
        json.text("id"), json.strings("down"), json.strings("deps"), json.strings("labels"), "");
  }

  static List<RevisionId> ids(List<String> texts) {
    return texts.stream().map(RevisionId::new).toList();
  }

  @Override
  public String toString() {
    var graph = new StringBuilder();
    for (var h : headers) {
      graph.append(
          "%n  %s <- %s depends %s %s"
              .formatted(h.downRevisions(), h.id(), h.dependsOn(), h.branchLabels()));
    }
    return "case %d: %s %s from %s%s".formatted(number, command, target, rows, graph);
  }
}
