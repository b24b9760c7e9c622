package dev.limbeck.acceptance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.limbeck.cli.arguments.CommandPage;
import dev.limbeck.cli.arguments.CommandPages;
import dev.limbeck.cli.manual.ManPages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The man pages as groff shows them. */
class ManPagesTest {

  @TempDir private Path temporary;
  private Shell shell;

  @BeforeEach
  void write() throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/groff")),
        "there is no groff here; apt-get install groff-base");
    shell = new Shell(temporary.resolve("home"));
    ManPages.write(temporary.resolve("man1"), "0.1.0");
  }

  @Test
  void everyCommandHasAPageWithAllItsOptions() throws Exception {
    for (var name : CommandPages.names()) {
      var page = CommandPages.named(name).orElseThrow();
      assertThat(shown("limbeck-" + name)).as(name).containsSubsequence(words(page));
    }
  }

  @Test
  void thePageOfTheWholeHasAllCommandsAndGlobalOptions() throws Exception {
    assertThat(shown("limbeck"))
        .contains(CommandPages.names().stream().map(name -> "limbeck-" + name + "(1)").toList())
        .containsSubsequence(words(CommandPages.whole()));
  }

  /** What the page must show, in order; groff may break lines only between words. */
  private static List<String> words(CommandPage page) {
    var words = new ArrayList<String>();
    words.add(squeezed(page.summary()));
    words.add(squeezed(page.usage()));
    page.arguments().forEach(argument -> words.add(squeezed(argument.text())));
    page.options()
        .forEach(option -> words.add(squeezed(option.words()) + " " + squeezed(option.text())));
    for (var example : page.examples()) {
      words.add(squeezed(example.command()) + " " + squeezed(example.effect()));
    }
    page.globals().forEach(option -> words.add(squeezed(option.words())));
    words.add(page.page());
    return words;
  }

  /** The page as a terminal shows it; groff must have nothing to say about it. */
  private String shown(String page) throws Exception {
    var file = temporary.resolve("man1").resolve(page + ".1");
    var outcome = shell.run("groff", "-man", "-ww", "-Tutf8", "-rHY=0", "-P", "-cbou", file);
    assertThat(outcome.err()).as(page).isEmpty();
    assertThat(outcome.exit()).isZero();
    return squeezed(outcome.out());
  }

  private static String squeezed(String text) {
    return text.replace("…", "...").replaceAll("\\s+", " ").strip();
  }
}
