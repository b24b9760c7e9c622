package dev.limbeck.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.LimbeckCommand;
import dev.limbeck.cli.output.Terminal;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import dev.limbeck.testkit.story.Command;
import dev.limbeck.testkit.story.CommandResult;
import dev.limbeck.testkit.story.Stories;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a page of the manual shows behind {@code $ limbeck} is what is printed: each of its sections
 * that has such a block is made a story. Its commands follow {@code documents/PAGE/service.txt} and
 * what {@code documents/PAGE/SECTION.txt} does; a line {@code ---} there stands for a block.
 */
@ExtendWith(TestPostgres.class)
class DocumentStoriesTest {

  private static final List<String> PAGES =
      List.of(
          "checks", "java-revisions", "common-problems", "database-ahead", "offline", "revisions");

  private static final Path BEFORE =
      Repository.ROOT.resolve("acceptance/src/test/resources/documents");

  private static final Pattern SECTION = Pattern.compile("(?ms)^## (.+?)$(.*?)(?=^## |\\z)");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(\\$ limbeck .*?)^```$");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everySectionShowsWhatIsPrinted(TestServer server) throws IOException {
    for (var page : PAGES) {
      Files.createDirectories(folder.resolve(page));
      var sections = SECTION.matcher(text(page));
      while (sections.find()) {
        var name = name(sections.group(1));
        var blocks = blocks(sections.group(2));
        if (!blocks.isEmpty()) {
          Files.writeString(
              folder.resolve(page).resolve(name + ".story"), story(page, name, blocks));
        }
      }
    }
    return Stories.in(folder).on(server).dynamicTests(DocumentStoriesTest::onATerminal);
  }

  @Test
  void everyPageThatShowsOutputIsAmongThem() {
    assertThat(Repository.files(".md"))
        .filteredOn(file -> Repository.ROOT.resolve("docs").equals(file.getParent()))
        .filteredOn(file -> !blocks(Repository.text(file)).isEmpty())
        .extracting(file -> String.valueOf(file.getFileName()).replace(".md", ""))
        .containsExactlyInAnyOrderElementsOf(PAGES);
  }

  private static String text(String page) {
    return Repository.text(Repository.ROOT.resolve("docs").resolve(page + ".md"));
  }

  private static List<String> blocks(String text) {
    return BLOCK.matcher(text).results().map(block -> block.group(1)).toList();
  }

  private static String story(String page, String name, List<String> blocks) {
    var before = before(page, name + ".txt").split("(?m)^---$", -1);
    assertThat(before).as(page + ", " + name + ": a part before each block").hasSameSizeAs(blocks);
    var story = new StringBuilder("# " + name + "\n\n" + before(page, "service.txt"));
    for (int i = 0; i < blocks.size(); i++) {
      story.append(before[i].strip()).append("\n\n");
      for (var command : blocks.get(i).split("(?m)^\\$ ", -1)) {
        if (!command.isEmpty()) {
          int end = command.indexOf('\n');
          story.append("## run ").append(command.substring(0, end).replaceFirst(" +#.*", ""));
          story.append("\n## stdout\n").append(told(command.substring(end + 1).strip()));
          story.append("\n\n");
        }
      }
    }
    return story.toString();
  }

  private static String before(String page, String file) {
    return Repository.text(BEFORE.resolve(page).resolve(file));
  }

  /** What differs from run to run, as stories say it. */
  private static String told(String output) {
    return output
        .replace("app@localhost:5432/app", "{{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}")
        .replaceAll("\\([0-9.]+ s\\)", "([..] s)")
        .replaceAll(" +[0-9]+ ms", "[..] ms")
        .replaceAll("20[0-9-]{8} [0-9:]{5,8}( UTC)? by [a-z_]+", "20[..] by [..]")
        .replaceAll("\\(read 20[0-9TZ:-]+ from", "(read 20[..] from")
        .replaceAll("([wW]ith l|-- L)imbeck 0.1.0", "$1imbeck [..]")
        .replace("9d41c07be2a5", "[..]")
        .replaceAll("(?m)^…$", "...");
  }

  /** Both streams as one, and no exit code, which a reader does not see. */
  private static CommandResult onATerminal(Command command) {
    var screen = new ByteArrayOutputStream();
    var both = new PrintStream(screen, true, UTF_8);
    var in = new ByteArrayInputStream(command.stdin().getBytes(UTF_8));
    new LimbeckCommand(command.environment(), command.folder(), in, both, both, Terminal.none())
        .run(command.arguments());
    return new CommandResult(0, screen.toString(UTF_8), "");
  }

  private static String name(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
  }
}
