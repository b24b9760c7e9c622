package dev.limbeck.acceptance.alembic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.story.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reading commands print on random graphs is, line for line, what Alembic prints. */
class SameLinesTest {

  private static final int GRAPHS = 120;

  /** Branch labels, and the revisions that a branch point branches into. */
  private static final Pattern SETS =
      Pattern.compile("label\\d+(, label\\d+)+|(?<=^Branches into: ).*");

  /** What a branch point leads to, below it in {@code branches}. */
  private static final Pattern WAY = Pattern.compile("^ +-> ");

  /** Where a dependency says again what a down revision says already, Alembic may stop. */
  private static final String CRASHED = "crashed";

  @TempDir private Path graphs;
  @TempDir private Path scripts;

  /** A command on a graph, and what Alembic printed; "refused" where it says why not. */
  private record Asked(Path folder, String words, String printed) {

    String difference() {
      var ran = InProcess.limbeck(Map.of(), folder, words.split(" ", -1));
      var limbeck = comparable(ran.exit() == 0 ? ran.stdout() : "refused\n");
      return limbeck.equals(printed)
          ? ""
          : "%s %s\n-- Alembic\n%s\n-- Limbeck\n%s".formatted(folder, words, printed, limbeck);
    }
  }

  @Test
  void onRandomGraphsBothPrintTheSame() throws Exception {
    var random = new Random(20261123);
    for (var i = 0; i < GRAPHS; i++) {
      new RandomProject(random).write(graphs.resolve("%03d".formatted(i)));
    }
    askAlembic();

    var asked = new ArrayList<Asked>();
    for (var i = 0; i < GRAPHS; i++) {
      asked.addAll(answers(graphs.resolve("%03d".formatted(i))));
    }
    var sound = asked.stream().filter(a -> !a.printed().equals(CRASHED)).toList();
    assertThat(sound).hasSizeGreaterThan(asked.size() * 19 / 20).hasSizeGreaterThan(2_000);
    assertThat(sound.stream().map(Asked::difference).filter(d -> !d.isEmpty())).isEmpty();
  }

  /** All in one process: Python takes longer to start than to answer. */
  private void askAlembic() throws IOException, InterruptedException {
    var python = Python.withAlembic().toString();
    var lines = Environments.copy("lines", scripts.resolve("lines")).resolve("lines.py");
    var words = List.of(python, lines.toString(), graphs.toString());
    var ran = Python.processes().run(new Command(words, Map.of(), graphs, ""));
    assertThat(ran.exit()).as(ran.stderr()).isZero();
  }

  private static List<Asked> answers(Path folder) throws IOException {
    return Stream.of(Files.readString(folder.resolve("printed")).split("(?m)^\\$ ", -1))
        .filter(block -> !block.isEmpty())
        .map(block -> block.split("\n", 2))
        .map(parts -> new Asked(folder, parts[0], comparable(parts[1])))
        .toList();
  }

  /** Without the paths, and with what Alembic keeps in a set in the order of its text. */
  private static String comparable(String printed) {
    var lines = new ArrayList<String>();
    var ways = new TreeSet<String>();
    for (var line : printed.split("\n", -1)) {
      if (!WAY.matcher(line).find()) {
        lines.addAll(ways);
        ways.clear();
        lines.add(SETS.matcher(line).replaceAll(SameLinesTest::sorted));
      } else {
        ways.add(SETS.matcher(line).replaceAll(SameLinesTest::sorted));
      }
    }
    return lines.stream()
        .filter(line -> !line.startsWith("Path: "))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String sorted(MatchResult set) {
    return Stream.of(set.group().split(", ", -1)).sorted().collect(Collectors.joining(", "));
  }
}
