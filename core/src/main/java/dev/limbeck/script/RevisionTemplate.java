package dev.limbeck.script;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.ProblemText;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.sql.TextLines;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of new revision files, with places to be filled in: {@code {{message}}}.
 *
 * <p>A value of several lines repeats what stands before it in its line, so that {@code --
 * {{message}}} makes a comment of each. What a revision does stands alone in its line and is taken
 * letter by letter; where it does nothing, the line goes.
 *
 * @param source its file as a reader would type it
 * @param text with its placeholders
 */
public record RevisionTemplate(String source, String text) {

  /** What is written where nobody has another template. */
  public static final RevisionTemplate SQL =
      new RevisionTemplate(
          "the built-in template",
          "-- {{message}}\n--\n-- {{directives}}\n\n-- @upgrade\n{{upgrade}}\n\n-- @downgrade\n{{downgrade}}\n");

  /** The same for Java. */
  public static final RevisionTemplate JAVA =
      new RevisionTemplate(
          "the built-in template",
          """
          {{package}}

          import static dev.limbeck.migration.Elements.*;

          import dev.limbeck.migration.*;

          {{javadoc}}
          {{annotation}}
          public final class {{class}} implements Migration {
          {{methods}}
          }
          """);

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([A-Za-z_]+)}}");

  /** Reads a template; throws where it is no text. */
  public static RevisionTemplate read(String source, Path path) {
    return new RevisionTemplate(source, Utf8File.read(source, path));
  }

  /**
   * The text with the values; throws where it has a placeholder without one, in a problem that
   * names its place.
   */
  public String filled(SortedMap<String, String> values) {
    var problems =
        PLACEHOLDER
            .matcher(text)
            .results()
            .filter(found -> !values.containsKey(found.group(1)))
            .map(found -> unknown(found, values))
            .toList();
    ProblemException.throwIfAny(problems);
    return text.lines()
        .flatMap(line -> whole(line, values))
        .collect(Collectors.joining("\n", "", "\n"))
        .replaceFirst("^\n+", "");
  }

  private static Stream<String> whole(String line, SortedMap<String, String> values) {
    var placeholder = PLACEHOLDER.matcher(line.strip());
    if (!placeholder.matches() || !RevisionBody.PLACEHOLDERS.contains(placeholder.group(1))) {
      return Stream.of(filled(line, values));
    }
    var value = values.getOrDefault(placeholder.group(1), "");
    return value.isEmpty() ? Stream.empty() : Stream.of(value);
  }

  /** Whether it has a place for what a revision does. */
  public boolean hasPlaceFor(String placeholder) {
    return text.lines().anyMatch(line -> line.strip().equals("{{" + placeholder + "}}"));
  }

  private static String filled(String line, SortedMap<String, String> values) {
    var placeholders = PLACEHOLDER.matcher(line);
    return placeholders
        .replaceAll(found -> {
          var before = PLACEHOLDER.matcher(line.substring(0, found.start())).replaceAll("");
          var value = values.getOrDefault(found.group(1), "");
          return Matcher.quoteReplacement(value.replace("\n", "\n" + before));
        })
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"));
  }

  private Problem unknown(MatchResult found, SortedMap<String, String> values) {
    return Problem.of(
            SqlCode.BAD_REVISION_TEMPLATE, "There is no placeholder '%s'".formatted(found.group()))
        .at(TextLines.of(text).location(source, 1, found.start()))
        .because(
            "Placeholders: %s."
                .formatted(
                    values.keySet().stream()
                        .map("{{%s}}"::formatted)
                        .collect(Collectors.joining(" "))));
  }

  /**
   * Throws unless a text that it gave is read as the revision for which it was filled in.
   *
   * @param file where it will stand, for messages
   */
  public void requireReads(RevisionDraft draft, String filled, String file) {
    try {
      var path = Path.of(file);
      var read = ReadFile.parse(path.resolveSibling(""), path, filled);
      if (read instanceof SqlRevisionFile sql) {
        sql.upgrade();
        sql.downgrade();
      }
      if (!says(read.header(), draft)) {
        throw broken(
            "What it gives is not the revision that was asked for: it must hold {{%s}}."
                .formatted(read instanceof SqlRevisionFile ? "directives" : "annotation"));
      }
    } catch (ProblemException unreadable) {
      if (unreadable.problems().getFirst().code() == SqlCode.BAD_REVISION_TEMPLATE) {
        throw unreadable;
      }
      throw broken(
          "What it gives cannot be read:\n"
              + unreadable.problems().stream()
                  .map(ProblemText::render)
                  .collect(Collectors.joining("\n")));
    }
  }

  private static boolean says(RevisionHeader header, RevisionDraft draft) {
    return header.id().equals(draft.id())
        && header.downRevisions().equals(draft.downRevisions())
        && header.branchLabels().equals(draft.branchLabels())
        && header.dependsOn().equals(draft.dependsOn());
  }

  private ProblemException broken(String why) {
    return Problem.of(SqlCode.BAD_REVISION_TEMPLATE, "%s gives no revision".formatted(source))
        .because(why + "\nNothing was written.")
        .at(Location.file(source))
        .exception();
  }
}
