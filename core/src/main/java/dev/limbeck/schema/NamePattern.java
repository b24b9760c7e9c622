package dev.limbeck.schema;

import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern of a naming convention, {@code fk_%(table_name)s_%(column_0_name)s}, with the tokens of
 * SQLAlchemy.
 *
 * @param text as it was written
 */
public record NamePattern(String text) {

  /** The tokens that a pattern may have; {@code 0} may be any place of a column. */
  public static final List<String> TOKENS =
      List.of(
          "table_name",
          "referred_table_name",
          "column_0_name",
          "column_0_label",
          "column_0_key",
          "column_0N_name",
          "column_0_N_name",
          "referred_column_0_name",
          "constraint_name");

  private static final Pattern TOKEN = Pattern.compile("%(?:%|\\(([^()]*)\\)s|)");
  private static final Pattern COLUMN =
      Pattern.compile("(referred_)?column_(?:(\\d+)|0(_?)N)_(name|key|label)");

  /** The pattern; throws an {@link IllegalArgumentException} that tells what is wrong with it. */
  public static NamePattern parse(String text) {
    flaw(text)
        .ifPresent(flaw -> {
          throw new IllegalArgumentException(flaw);
        });
    return new NamePattern(text);
  }

  /** What is wrong with a pattern, a sentence. */
  public static Optional<String> flaw(String text) {
    return TOKEN
        .matcher(text)
        .results()
        .filter(found -> !found.group().equals("%%"))
        .filter(found -> found.group(1) == null || !isToken(found.group(1)))
        .findFirst()
        .map(found ->
            found.group(1) == null
                ? "A percent sign stands alone; a token is written %(table_name)s."
                : "There is no token '%s'.".formatted(found.group(1)));
  }

  private static boolean isToken(String token) {
    return token.equals("table_name")
        || token.equals("referred_table_name")
        || token.equals("constraint_name")
        || COLUMN.matcher(token).matches();
  }

  String fill(String kind, NamedColumns names) {
    return TOKEN
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                found.group().equals("%%") ? "%" : value(kind, found.group(1), names)));
  }

  private String value(String kind, String token, NamedColumns names) {
    return switch (token) {
      case "table_name" -> names.table().name();
      case "referred_table_name" ->
          names.referred().map(QualifiedName::name).orElseThrow(() -> needed(kind, names, token));
      case "constraint_name" ->
          throw Problem.of(
                  JavaCode.NO_NAME_BY_CONVENTION,
                  "Naming convention including %(constraint_name)s token requires that constraint "
                      + "is explicitly named.")
              .because(why(kind, names))
              .fix("name it:  .named(\"...\")")
              .exception();
      default -> column(kind, token, names);
    };
  }

  private String column(String kind, String token, NamedColumns names) {
    var found = COLUMN.matcher(token);
    if (!found.matches()) {
      throw new IllegalStateException(token);
    }
    var table = found.group(1) == null ? Optional.of(names.table()) : names.referred();
    var columns = found.group(1) == null ? names.columns() : names.keys();
    if (columns.isEmpty()) {
      throw needed(kind, names, token);
    }
    UnaryOperator<String> text =
        found.group(4).equals("label") ? column -> label(table, column) : column -> column;
    if (found.group(2) == null) {
      return columns.stream().map(text).collect(Collectors.joining(found.group(3)));
    }
    int place = Integer.parseInt(found.group(2));
    return place < columns.size() ? text.apply(columns.get(place)) : "";
  }

  private static String label(Optional<QualifiedName> table, String column) {
    return table.map(name -> name.toString().replace('.', '_') + "_").orElse("") + column;
  }

  private RuntimeException needed(String kind, NamedColumns names, String token) {
    return Problem.of(
            JavaCode.NO_NAME_BY_CONVENTION,
            "The naming convention cannot name what does not say its %s"
                .formatted(token.replaceAll("_\\d+_?N?_", " ").replace('_', ' ')))
        .because(why(kind, names))
        .fix("name it:  .named(\"...\")")
        .exception();
  }

  private String why(String kind, NamedColumns names) {
    return "It belongs to table %s, and the pattern of '%s' is  %s"
        .formatted(names.table(), kind, text);
  }
}
