package dev.limbeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.arguments.CommandPage;
import dev.limbeck.cli.arguments.CommandPages;
import dev.limbeck.cli.arguments.Example;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import dev.limbeck.testkit.story.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of every help does what it says it does, in a workspace of two services: each is
 * made a story that begins with {@code examples/workspace.txt}.
 */
@ExtendWith(TestPostgres.class)
class HelpExamplesTest {

  /** What is done before the examples of a command; all is applied where nothing is said. */
  private static final Map<String, String> BEFORE =
      new TreeMap<>(
          Map.of(
              "upgrade",
              "## run limbeck -s habits_service upgrade 189b1231afd4",
              "merge",
              text("two-heads"),
              "diff",
              text("model"),
              "revision",
              text("model"),
              "edit",
              "## env EDITOR=/bin/true",
              "rebase",
              text("two-heads"),
              "init",
              "## file new_service/README.md",
              "sql",
              "## run limbeck upgrade heads\n## file habits_service/report.sql\nSELECT 1"));

  /** What is only read, and why. */
  private static final Map<String, String> ONLY_READ =
      new TreeMap<>(
          Map.of(
              "limbeck embedded start", "starts a server of its own",
              "psql \"$(limbeck embedded url)\"", "needs that server and psql",
              "limbeck init --wrapper", "needs the archive; WrapperTest does it"));

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyExampleSucceeds(TestServer server) throws IOException {
    for (var page : pages()) {
      for (var example : page.examples()) {
        if (!ONLY_READ.containsKey(example.command())) {
          write(page, example);
        }
      }
    }
    return Stories.in(folder).on(server).dynamicTests(StoriesTest::limbeck);
  }

  @Test
  void whatIsOnlyReadIsStillAnExample() {
    assertThat(pages().stream().flatMap(page -> page.examples().stream()).map(Example::command))
        .containsAll(ONLY_READ.keySet());
  }

  private static List<CommandPage> pages() {
    var pages = new ArrayList<>(List.of(CommandPages.whole()));
    CommandPages.names().forEach(name -> pages.add(CommandPages.named(name).orElseThrow()));
    return pages;
  }

  private void write(CommandPage page, Example example) throws IOException {
    int number = page.examples().indexOf(example) + 1;
    var story =
        """
        # %s

        %s
        %s
        ## cd %s
        ## run %s
        """
            .formatted(
                example.command(),
                text("workspace"),
                BEFORE.getOrDefault(page.name(), "## run limbeck upgrade heads"),
                where(page, example.command()),
                command(example.command()));
    Files.writeString(folder.resolve("%s-%d.story".formatted(page.name(), number)), story);
  }

  /** An example that names no service is for the folder of one. */
  private static String where(CommandPage page, String command) {
    if (page.name().equals("init")) {
      return command.contains("--like") ? "new_service" : ".";
    }
    return command.contains(" -s ") || command.contains(" --all ") ? "." : "habits_service";
  }

  private static String text(String name) {
    return Repository.text(
        Repository.ROOT.resolve("acceptance/src/test/resources/examples/" + name + ".txt"));
  }

  /** What of a line for a shell is Limbeck's. */
  private static String command(String line) {
    return line.substring(line.indexOf("limbeck ")).replaceFirst("(\\)\"?| [|>] .*)$", "");
  }
}
