package dev.limbeck.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.LimbeckCommand;
import dev.limbeck.cli.output.Terminal;
import dev.limbeck.testkit.story.Command;
import dev.limbeck.testkit.story.CommandResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stories that a page of the manual tells: each section that has a block that begins with
 * {@code $ limbeck} is one. Its commands follow {@code documents/PAGE/service.txt} and what {@code
 * documents/PAGE/SECTION.txt} does; a line {@code ---} there stands for a block. {@code {{sql}}},
 * {@code {{java}}} and {@code {{toml}}} there are the section's blocks of that language, one after
 * the other, so that what is played is what the page shows.
 */
public final class PageStories {

  private static final Path BEFORE =
      Repository.ROOT.resolve("acceptance/src/test/resources/documents");

  private static final Pattern SECTION =
      Pattern.compile("(?ms)(?:\\A#|^##) (.+?)$(.*?)(?=^## |\\z)");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(\\$ limbeck .*?)^```$");
  private static final Pattern SHOWN = Pattern.compile("(?ms)^```(sql|java|toml)\\n(.*?)^```$");
  private static final Pattern PLACE = Pattern.compile("\\{\\{(sql|java|toml)}}\\n?");

  private final String page;
  private final String text;
  private final Map<String, String> words;

  private PageStories(String page, String text, Map<String, String> words) {
    this.page = page;
    this.text = text;
    this.words = words;
  }

  /** Those of {@code docs/PAGE.md}. */
  public static PageStories of(String page) {
    return new PageStories(
        page, Repository.text(Repository.ROOT.resolve("docs").resolve(page + ".md")), Map.of());
  }

  /** The same, where {@code {{WORD}}} in what goes before stands for this text. */
  public PageStories with(String word, String replacement) {
    var all = new LinkedHashMap<>(words);
    all.put("{{" + word + "}}", replacement);
    return new PageStories(page, text, all);
  }

  /** The first block of a language. */
  public String first(String language) {
    return SHOWN
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .findFirst()
        .orElseThrow()
        .group(2);
  }

  /** Whether the page has any. */
  public boolean showsOutput() {
    return !blocks(text).isEmpty();
  }

  /** Writes them, a file each. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    var sections = SECTION.matcher(text);
    while (sections.find()) {
      var blocks = blocks(sections.group(2));
      if (!blocks.isEmpty()) {
        var name = name(sections.group(1));
        Files.writeString(folder.resolve(name + ".story"), story(name, sections.group(2), blocks));
      }
    }
  }

  private static List<String> blocks(String text) {
    return BLOCK.matcher(text).results().map(block -> block.group(1)).toList();
  }

  private String story(String name, String section, List<String> blocks) {
    var before = shown(before(name + ".txt"), section).split("(?m)^---$", -1);
    assertThat(before).as(page + ", " + name + ": a part before each block").hasSameSizeAs(blocks);
    var story = new StringBuilder("# " + name + "\n\n" + before("service.txt"));
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

  private String before(String file) {
    var text = Repository.text(BEFORE.resolve(page).resolve(file));
    for (var word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    return text;
  }

  private static String shown(String before, String section) {
    var left = new ArrayList<>(SHOWN.matcher(section).results().toList());
    return PLACE
        .matcher(before)
        .replaceAll(place -> {
          for (var block : left) {
            if (block.group(1).equals(place.group(1))) {
              left.remove(block);
              return Matcher.quoteReplacement(block.group(2));
            }
          }
          throw new AssertionError("no block of " + place.group(1) + " is left");
        });
  }

  /** What differs from run to run, as stories say it. */
  private static String told(String output) {
    return output
        .replace("app@localhost:5432/app", "{{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}")
        .replaceAll("\\([0-9.]+ s\\)", "([..] s)")
        .replaceAll("(\\(PostgreSQL [0-9]+), [0-9.]+ s\\)", "$1, [..] s)")
        .replaceAll(" +[0-9]+ ms", "[..] ms")
        .replaceAll("20[0-9-]{8} [0-9:]{5,8}( UTC)? by [a-z_]+", "20[..] by [..]")
        .replaceAll("\\(read 20[0-9TZ:-]+ from", "(read 20[..] from")
        .replaceAll("([wW]ith l|-- L)imbeck 0.1.0", "$1imbeck [..]")
        .replace("9d41c07be2a5", "[..]")
        .replaceAll("(?m)^…$", "...");
  }

  /** Both streams as one, and no exit code, which a reader does not see. */
  public static CommandResult onATerminal(Command command) {
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
