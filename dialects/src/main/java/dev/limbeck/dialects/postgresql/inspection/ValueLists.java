package dev.limbeck.dialects.postgresql.inspection;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes {@code (a)::text = ANY (ARRAY[('x'::character varying)::text, …])} as {@code a IN ('x',
 * …)}, and {@code <> ALL} as {@code NOT IN}.
 *
 * <p>The first is what the server makes of the second where {@code a} is a varchar, so both are
 * read as the same, and what is written back is what a person would write.
 */
final class ValueLists {

  private static final String NAME = "(?:[a-z_][a-z0-9_$]*+|\"(?:[^\"]|\"\")++\")";
  private static final String COLUMN = "(?:VALUE|%1$s(?:\\.%1$s)*+)".formatted(NAME);
  private static final String LITERAL = "E?'[^']*+(?:''[^']*+)*+'";
  private static final String ELEMENT = "\\((%s)::character varying\\)::text".formatted(LITERAL);

  private static final Pattern EACH = Pattern.compile(ELEMENT);
  private static final Pattern LIST =
      Pattern.compile(
          "\\((%s)\\)::text (?:(= ANY)|<> ALL) \\(ARRAY\\[(%s(?:, %s)++)\\]\\)"
              .formatted(COLUMN, ELEMENT, ELEMENT));

  private ValueLists() {}

  /** The text with such lists as people write them. */
  static String readable(String sql) {
    return LIST.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(written(found)));
  }

  private static String written(MatchResult list) {
    return EACH.matcher(list.group(3))
        .results()
        .map(element -> element.group(1))
        .collect(
            Collectors.joining(
                ", ", list.group(1) + (list.group(2) == null ? " NOT IN (" : " IN ("), ")"));
  }
}
