package dev.limbeck.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.arguments.CommandPage.Entry;
import dev.limbeck.cli.arguments.CommandPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered behind which words; the last word is the one at the cursor. */
class CompletionTest {

  /** Labels of values that nobody can offer. */
  private static final Set<String> FREE =
      Set.of(
          "NOW=THEN", "KEY=VALUE", "N", "DATABASE", "MSG", "LABEL", "ID", "SCHEMA", "QUERY", "TAG");

  /** Labels whose values come from the folder, the disk or the forms. */
  private static final Set<String> KNOWN =
      Set.of("DIR", "FILE", "SERVICE", "ENV", "REV", "RANGE", "COMMAND");

  @TempDir private Path folder;

  @BeforeEach
  void aWorkspaceWithABranch() throws IOException {
    write(
        "limbeck.toml",
        """
        [workspace]
        members = ["*_service"]
        [env.production]
        url = "${PROD_URL}"
        """);
    write("habits_service/limbeck.toml", "[limbeck]\nschema = \"habits\"\n[env.local]\n");
    write("meals_service/limbeck.toml", "[limbeck]\nschema = \"meals\"\n");
    write("notes_service/README.md", "");
    revision("habits_service", "a1", "", "begin");
    revision("habits_service", "b2", "-- @down_revision a1\n-- @branch_labels books\n", "shelves");
    revision("habits_service", "c3", "-- @down_revision b2\n", "streaks");
    revision("meals_service", "0001", "", "init");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          upg                               | upgrade
          sh                                | show
          help down                         | downgrade
          -s habits_service upg             | upgrade
          -s                                | habits_service meals_service notes_service
          -s m                              | meals_service
          heads -s habits_service,          | habits_service,meals_service habits_service,notes_service
          --service=ha                      | --service=habits_service
          -sha                              | -shabits_service
          --env                             | production local
          upgrade head --env=p              | --env=production
          --color                           | auto always never
          --url                             | embedded
          embedded                          | start stop url
          completion                        | bash zsh fish
          upgrade                           | head heads +1
          -s habits_service upgrade         | head heads +1 c3 b2 a1 books books@head books@heads books@+1
          upgrade -C habits_service b       | b2 books books@head books@heads books@+1
          -s meals_service downgrade        | -1 base 0001
          -s habits_service show books@     | books@head books@heads books@base
          -s habits_service show b2@he      | b2@head b2@heads
          -s habits_service history -r cur  | current:
          -s habits_service history -r a1:  | a1:base a1:current a1:head a1:heads a1:c3 a1:b2 a1:a1 a1:books a1:books@base a1:books@head a1:books@heads
          -s habits_service stamp a1 c      | c3
          heads --no                        | ""
          nonsense                          | ""
          upgrade head                      | ""
          revision -m                       | ""
          --env nowhere -s habits_service show a | a1
          """)
  void isOffered(String line, String expected) {
    var words = new ArrayList<>(List.of(line.split(" ", -1)));
    if (ends(line)) {
      words.add("");
    }
    assertThat(String.join(" ", values(words))).isEqualTo(expected);
  }

  /** Whether a new word begins behind the line, which the table cannot show. */
  private static boolean ends(String line) {
    return line.matches(
        ".*(-s|--env|--color|--url|embedded|completion|upgrade|downgrade|head|-m|_service upgrade)");
  }

  @Test
  void revisionsAreTheNewestFirstWithTheirMessages() {
    assertThat(answer("-s", "habits_service", "show", ""))
        .isEqualTo(
            """
            :words
            head\tthe newest revision
            heads\tall newest revisions
            base\tbefore the first revision
            current\twhere the database is
            c3\tstreaks (head)
            b2\tshelves
            a1\tbegin
            books\tshelves
            books@head\tthe newest revision, of the branch
            books@heads\tall newest revisions, of the branch
            books@base\tbefore the first revision, of the branch
            """);
  }

  @Test
  void optionsOfTheCommandStandBeforeThoseOfAllAndNoneTwice() {
    assertThat(values(List.of("current", "-q", "--")))
        .startsWith("--verbose", "--check-heads", "--directory", "--config")
        .doesNotContain("--quiet");
    assertThat(values(List.of("current", "-v", "--"))).doesNotContain("--verbose");
    assertThat(values(List.of("-s", "a", "--"))).contains("--service", "--version");
    assertThat(values(List.of("heads", "--colou"))).containsExactly("--colour");
  }

  @Test
  void aTargetMayBeginLikeAnOption() {
    assertThat(values(List.of("downgrade", "-"))).contains("-1", "--directory");
    assertThat(values(List.of("downgrade", "-1", "-C", "x", "-1"))).isEmpty();
  }

  @Test
  void pathsAreLeftToTheShell() {
    assertThat(answer("-C", "")).isEqualTo(":folders \n");
    assertThat(answer("heads", "-c", "x")).isEqualTo(":files \n");
    assertThat(answer("--config=x")).isEqualTo(":files --config=\n");
    assertThat(answer("init", "--like", "")).isEqualTo(":folders \n");
  }

  @Test
  void whatStandsBehindARangeGoesOnInTheSameWord() {
    assertThat(answer("history", "-r", "hea")).startsWith(":parts\nhead:\t");
  }

  @Test
  void aFolderOfTheHomeIsFound() {
    var answer =
        Completion.answer(
            List.of("-C", "~/meals_service", "show", "0"),
            Path.of("/"),
            Map.of("HOME", folder.toString()));
    assertThat(answer).isEqualTo(":words\n0001\tinit (head)\n");
  }

  @Test
  void whatIsWrongIsPassedOver() throws IOException {
    revision("meals_service", "0002", "-- @down_revision gone\n", "off");
    assertThat(values(List.of("-s", "meals_service", "show", "h")))
        .containsExactly("head", "heads");
    write("meals_service/limbeck.toml", "schema = [");
    assertThat(answer("-s", "")).isEqualTo(":words\n");
    assertThat(answer("-C", "nowhere", "-s", "")).isEqualTo(":words\n");
    assertThat(answer()).isEqualTo(answer(""));
  }

  @Test
  void everyValueOfACommandIsOfferedOrKnownToBeFree() {
    var unknown = new TreeSet<String>();
    var pages = new ArrayList<>(List.of(CommandPages.whole()));
    CommandPages.names().forEach(name -> pages.add(CommandPages.named(name).orElseThrow()));
    for (var page : pages) {
      var entries = new ArrayList<Entry>(page.arguments());
      entries.addAll(page.options());
      for (var entry : entries) {
        var label = entry.label();
        var offered = label.isEmpty() || KNOWN.contains(label) || !entry.values().isEmpty();
        if (!offered && !FREE.contains(label)) {
          unknown.add(page.name() + ": " + entry.words());
        }
      }
    }
    assertThat(unknown).as("give it a known label, or values with Options.offering").isEmpty();
  }

  private List<String> values(List<String> words) {
    return answer(words.toArray(String[]::new))
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1)[0])
        .toList();
  }

  private String answer(String... words) {
    return Completion.answer(List.of(words), folder, Map.of("LIMBECK_ENV", "gone"));
  }

  private void revision(String service, String id, String head, String message) throws IOException {
    write(
        service + "/db/versions/" + id + ".sql",
        "-- %s\n--\n-- @revision %s\n%s\n-- @upgrade\n\n-- @downgrade\n"
            .formatted(message, id, head));
  }

  private void write(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
