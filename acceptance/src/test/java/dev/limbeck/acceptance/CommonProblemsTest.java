package dev.limbeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import dev.limbeck.testkit.story.Command;
import dev.limbeck.testkit.story.CommandResult;
import dev.limbeck.testkit.story.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/common-problems.md} shows is what is printed: each section is made a story. Its
 * commands follow {@code problems/service.txt} and what {@code problems/SECTION.txt} does; a line
 * {@code ---} there stands for a block of the section.
 */
@ExtendWith(TestPostgres.class)
class CommonProblemsTest {

  private static final Path DOCUMENT = Repository.ROOT.resolve("docs/common-problems.md");
  private static final Path BEFORE =
      Repository.ROOT.resolve("acceptance/src/test/resources/problems");

  private static final Pattern SECTION = Pattern.compile("(?ms)^## (.+?)$(.*?)(?=^## |\\z)");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(\\$ .*?)^```$");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everySectionShowsWhatIsPrinted(TestServer server) throws IOException {
    var sections = SECTION.matcher(Repository.text(DOCUMENT));
    var names = new ArrayList<String>();
    while (sections.find()) {
      names.add(name(sections.group(1)));
      Files.writeString(
          folder.resolve(names.getLast() + ".story"), story(names.getLast(), sections.group(2)));
    }
    assertThat(names).hasSizeGreaterThanOrEqualTo(4);
    return Stories.in(folder).on(server).dynamicTests(CommonProblemsTest::asOnATerminal);
  }

  private static String story(String name, String section) {
    var blocks = BLOCK.matcher(section).results().map(block -> block.group(1)).toList();
    var before = Repository.text(BEFORE.resolve(name + ".txt")).split("(?m)^---$", -1);
    assertThat(before).as(name + ": a part before each block").hasSameSizeAs(blocks);
    var story =
        new StringBuilder("# " + name + "\n\n" + Repository.text(BEFORE.resolve("service.txt")));
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

  /** What differs from run to run, as stories say it. */
  private static String told(String output) {
    return output
        .replace("app@localhost:5432/app", "{{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}")
        .replaceAll("\\([0-9.]+ s\\)", "([..] s)")
        .replaceAll(" +[0-9]+ ms", "[..] ms")
        .replaceAll("20[0-9-]{8} [0-9:]{5,8}( UTC)? by [a-z_]+", "20[..] by [..]")
        .replace("with limbeck 0.1.0", "with limbeck [..]")
        .replace("9d41c07be2a5", "[..]")
        .replaceAll("(?m)^…$", "...");
  }

  /** Both streams as one, and no exit code, which a reader does not see. */
  private static CommandResult asOnATerminal(Command command) {
    var result = StoriesTest.limbeck(command);
    return new CommandResult(0, result.stderr() + result.stdout(), "");
  }

  private static String name(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
  }
}
