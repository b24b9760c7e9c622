package dev.limbeck.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class DrawingFormatTest {

  private static final String AWKWARD = "less < more & \"said\" \\ #1 \u0001";

  @Test
  void dotQuotesWhatItMustAndDashesDependencies() {
    assertThat(lines(DrawingFormat.DOT))
        .containsExactly(
            "digraph revisions {",
            "  node [shape=box, fontname=\"monospace\"];",
            "  \"b1\" [label=\"b1 (head)\\nless < more & \\\"said\\\" \\\\ #1 \u0001\"];",
            "  \"a2\" [label=\"a2 (head) (current)\\nsecond\\n2025-10-21\", style=bold];",
            "  \"a1\" [label=\"a1\"];",
            "  \"b1\" -> \"a1\" [style=dashed, label=\"depends on\"];",
            "  \"a2\" -> \"a1\";",
            "}");
  }

  @Test
  void mermaidWritesAwkwardLettersAsCodes() {
    assertThat(lines(DrawingFormat.MERMAID))
        .containsExactly(
            "flowchart TB",
            "  r0[\"b1 (head)<br/>less #lt; more #amp; #quot;said#quot; \\ #35;1 \u0001\"]",
            "  r1[[\"a2 (head) (current)<br/>second<br/>2025-10-21\"]]",
            "  r2[\"a1\"]",
            "  r0 -. depends on .-> r2",
            "  r1 --> r2");
  }

  @Test
  void svgIsXmlWhateverAMessageHolds() throws Exception {
    var text = String.join("\n", lines(DrawingFormat.SVG));
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)));
    assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(3);
    assertThat(document.getElementsByTagName("path").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("text").item(0).getTextContent())
        .isEqualTo("b1 (head), less < more & \"said\" \\ #1 \uFFFD  depends on a1");
  }

  @Test
  void thousandsOfRevisionsAreDrawnInTime() {
    var headers = new ArrayList<>(List.of(header("m0", List.of(), List.of(), "")));
    for (var i = 1; i <= 2_000; i++) {
      headers.add(header("a" + i, List.of("m" + (i - 1)), List.of(), ""));
      headers.add(header("b" + i, List.of("m" + (i - 1)), List.of(), ""));
      headers.add(header("m" + i, List.of("a" + i, "b" + i), List.of(), ""));
    }
    var graph = RevisionGraph.of(headers);
    var drawn = new DrawnGraph(graph, headers.reversed(), List.of());
    for (var format : DrawingFormat.values()) {
      assertThat(format.lines(drawn)).as(format.name()).hasSizeGreaterThan(6_000);
    }
    assertThat(DrawingFormat.TEXT.lines(drawn)).allSatisfy(l -> assertThat(l).hasSizeLessThan(40));
  }

  private static List<String> lines(DrawingFormat format) {
    var a1 = header("a1", List.of(), List.of(), "");
    var a2 = header("a2", List.of("a1"), List.of(), "second");
    var b1 = header("b1", List.of(), List.of("a1"), AWKWARD);
    var graph = RevisionGraph.of(List.of(a1, a2, b1));
    return format.lines(new DrawnGraph(graph, List.of(b1, a2, a1), List.of(new RevisionId("a2"))));
  }

  private static RevisionHeader header(
      String id, List<String> down, List<String> dependsOn, String message) {
    return new RevisionHeader(
        new RevisionId(id),
        down.stream().map(RevisionId::new).toList(),
        dependsOn,
        List.of(),
        message,
        message,
        message.equals("second")
            ? Optional.of(OffsetDateTime.parse("2025-10-21T12:34:56Z"))
            : Optional.empty(),
        "db/versions/" + id + ".sql");
  }
}
