package dev.limbeck.cli.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of each command; a new one is told of without a change here. */
class HelpTextTest {

  @TempDir private Path folder;

  /** What the examples read. */
  @BeforeEach
  void report() throws IOException {
    Files.writeString(folder.resolve("report.sql"), "SELECT 1");
  }

  @Test
  void theHelpNamesEveryCommandInALine() {
    var help = answer("--help");
    for (var name : Forms.NAMES) {
      assertThat(help).containsPattern("(?m)^  " + name + " +[a-z]");
    }
    assertThat(help.lines()).allMatch(line -> line.length() < 100);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theHelpOfACommandIsAskedForInThreeWays(String name) {
    assertThat(answer("help", name))
        .startsWith("limbeck " + name + ": ")
        .isEqualTo(answer(name, "--help"))
        .isEqualTo(answer("--json", name, "-h"));
  }

  @Test
  void theHelpOfAllIsAskedForInThreeWays() {
    assertThat(answer("help")).isEqualTo(answer("--help")).isEqualTo(answer("-h"));
  }

  @Test
  void theHelpOfACommandHasItsOwnOptionsFirstAndTheOthersInShort() {
    assertThat(answer("help", "current"))
        .isEqualTo(
            """
            limbeck current: shows the revisions that the database is at

            usage: limbeck current [OPTIONS]

            options:
              -v, --verbose                 the long form
              -c, --check-heads             exit with 3 unless the database is at all heads

            examples:
              limbeck current
                  shows where each service is
              limbeck current --check-heads
                  exits with 3 unless all of them are at their heads

            global options, before or after the command; limbeck help explains them:
              -C DIR --config FILE -s SERVICE --all --env ENV --url URL -x KEY=VALUE --jobs N --yes DATABASE
              --json -q --color WHEN --trace -h

            exit codes: 0 done, 1 failed, 2 usage, 3 found something, 4 locked by another run
            more: limbeck help, docs/README.md
            """);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyHelpHasExamplesThatSayWhatTheyDo(String name) {
    var page = CommandPages.named(name).orElseThrow();
    assertThat(page.examples()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.examples())
        .allSatisfy(example -> {
          assertThat(example.effect()).matches("[a-z].*[^.]").hasSizeLessThan(90);
          assertThat(typed(example)).isEqualTo(name);
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyHelpNamesAPageOfTheManualAndFitsATerminal(String name) {
    var page = CommandPages.named(name).orElseThrow();
    assertThat(Path.of(System.getProperty("limbeck.root", "..")).resolve(page.page())).exists();
    assertThat(answer("help", name).lines()).allMatch(line -> line.length() < 120);
    for (var option : page.options()) {
      assertThat(option.text()).as(option.words()).isNotBlank();
    }
  }

  static List<String> commands() {
    return Forms.NAMES;
  }

  /** The command that an example is read as, wherever in the line it stands. */
  private String typed(Example example) {
    var line = example.command();
    var command = line.substring(line.indexOf("limbeck ")).replaceFirst("(\\)\"?| [|>] .*)$", "");
    if (command.contains("--wrapper")) {
      return Forms.named(words(command).getFirst()).orElseThrow().name();
    }
    return read(words(command)).command().isEmpty()
        ? words(command).getFirst()
        : read(words(command)).command();
  }

  private String answer(String... words) {
    return ((Request.Answer) read(List.of(words)).request()).text();
  }

  private Invocation read(List<String> words) {
    var nothing = new ByteArrayInputStream(new byte[0]);
    return new CommandLineReader(
            new Inputs(folder, nothing, false, true, Map.of(), "0.1.0", files -> {}))
        .read(words);
  }

  /** The words of an example behind {@code limbeck}; quotes hold words together. */
  private static List<String> words(String command) {
    var words = new ArrayList<String>();
    var quoted = false;
    for (var part : command.substring("limbeck ".length()).split("\"", -1)) {
      if (quoted) {
        words.add(part);
      } else {
        words.addAll(
            List.of(part.strip().split(" +", -1)).stream().filter(w -> !w.isEmpty()).toList());
      }
      quoted = !quoted;
    }
    return words;
  }
}
