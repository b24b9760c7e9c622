package dev.limbeck.script;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.SqlCode;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a new revision's file is called.
 *
 * @param pattern a name without extension with Alembic's tokens: {@code rev slug epoch year month
 *     day hour minute second}, written {@code %(rev)s}, {@code %(month).2d} or {@code %(month)02d};
 *     the double {@code %%} of an alembic.ini is accepted; may contain {@code /}
 * @param truncateSlugLength the most characters that a slug may have before it is cut
 */
public record FileTemplate(String pattern, int truncateSlugLength) {

  /** Alembic's own, {@code 3b7a1d2e4f56_soft_delete_program_templates}. */
  public static final FileTemplate DEFAULT = new FileTemplate("%(rev)s_%(slug)s", 40);

  private static final Pattern TOKEN =
      Pattern.compile(
          "%?%\\((?<name>\\w+)\\)(?<flags>0?\\d*)(?:\\.(?<digits>\\d+))?(?<type>[sdi])");
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** The file's name without extension. */
  public String name(RevisionDraft revision) {
    return name(revision, slug(revision.message()));
  }

  /** The same for a file in Java, whose name is that of its class: {@code R3b7a_AddStreaks}. */
  public String javaName(RevisionDraft revision) {
    var name = name(revision, JavaClassName.camel(slug(revision.message())));
    var folder = name.lastIndexOf('/') + 1;
    return name.substring(0, folder) + JavaClassName.of(name.substring(folder));
  }

  private String name(RevisionDraft revision, String slug) {
    var name = TOKEN.matcher(pattern).replaceAll(token -> quoted(token, revision, slug));
    if (name.contains("%") || name.isBlank()) {
      throw bad("file_template '" + pattern + "' cannot be filled in");
    }
    return name;
  }

  /**
   * The message as part of a file name, by Alembic's rule: its words in lower case, joined by
   * underscores; one that is too long is cut behind a word and ends with an underscore.
   */
  String slug(String message) {
    var slug =
        WORD.matcher(message)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining("_"))
            .toLowerCase(Locale.ROOT);
    if (slug.length() <= truncateSlugLength) {
      return slug;
    }
    var cut = slug.substring(0, truncateSlugLength);
    var word = cut.lastIndexOf('_');
    return (word < 0 ? cut : cut.substring(0, word)) + "_";
  }

  private static String quoted(MatchResult token, RevisionDraft revision, String slug) {
    return Matcher.quoteReplacement(value(token, revision, slug));
  }

  private static String value(MatchResult token, RevisionDraft revision, String slug) {
    var created = revision.created();
    return switch (token.group("name")) {
      case "rev" -> revision.id().value();
      case "slug" -> slug;
      case "epoch" -> String.valueOf(created.toEpochSecond());
      case "year" -> number(token, created.getYear());
      case "month" -> number(token, created.getMonthValue());
      case "day" -> number(token, created.getDayOfMonth());
      case "hour" -> number(token, created.getHour());
      case "minute" -> number(token, created.getMinute());
      case "second" -> number(token, created.getSecond());
      default -> throw bad("file_template has no token '" + token.group("name") + "'");
    };
  }

  /** By C's rules: {@code .2d} is at least two digits, {@code 02d} the same. */
  private static String number(MatchResult token, int value) {
    var digits = token.group("digits");
    var flags = token.group("flags");
    var width = digits != null ? digits : flags.startsWith("0") ? flags : "0";
    var least = Integer.parseInt(width);
    return least == 0 ? String.valueOf(value) : String.format("%0" + least + "d", value);
  }

  private static ProblemException bad(String what) {
    return Problem.of(SqlCode.BAD_TEMPLATE, what)
        .because("Tokens: rev slug epoch year month day hour minute second.")
        .fix("file_template = \"%(rev)s_%(slug)s\"")
        .exception();
  }
}
