package dev.limbeck.script;

import dev.limbeck.sql.SqlToken;
import dev.limbeck.sql.SqlToken.Kind;
import dev.limbeck.sql.TextLines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The comment lines of a check: its directive, and those directly below it that are indented deeper
 * than the directive's {@code @}.
 *
 * @param directive {@code @require} or {@code @verify}
 * @param tokens the comments, the directive's own first
 */
record CheckLines(Directive directive, List<SqlToken> tokens) {

  CheckLines {
    tokens = List.copyOf(tokens);
  }

  /** All checks of a text, wherever they stand in it. */
  static List<CheckLines> in(String text, List<SqlToken> tokens) {
    if (!text.contains(Directive.REQUIRE.sign()) && !text.contains(Directive.VERIFY.sign())) {
      return List.of();
    }
    var lines = TextLines.of(text);
    var found = new ArrayList<CheckLines>();
    for (int i = 0; i < tokens.size(); i++) {
      var sign = tokens.get(i);
      var check = directive(text, sign).filter(Directive::isCheck);
      if (check.isPresent()) {
        var own = new ArrayList<>(List.of(sign));
        while (i + 1 < tokens.size() && goesOn(text, lines, own, tokens.get(i + 1))) {
          own.add(tokens.get(++i));
        }
        found.add(new CheckLines(check.get(), own));
      }
    }
    return found;
  }

  /** The lines that are no directives, whatever they begin with. */
  static Set<SqlToken> continuations(String text, List<SqlToken> tokens) {
    var continuations = new LinkedHashSet<SqlToken>();
    in(text, tokens)
        .forEach(check -> continuations.addAll(check.tokens.subList(1, check.tokens.size())));
    return continuations;
  }

  private static Optional<Directive> directive(String text, SqlToken token) {
    return token.kind() == Kind.LINE_COMMENT
        ? DirectiveLine.of(token.in(text)).flatMap(read -> Directive.of(read.sign()))
        : Optional.empty();
  }

  private static boolean goesOn(String text, TextLines lines, List<SqlToken> own, SqlToken token) {
    if (token.kind() != Kind.LINE_COMMENT || directive(text, token).isPresent()) {
      return false;
    }
    int line = lines.lineOf(token.start());
    var content = content(text, token);
    return line == lines.lineOf(own.getLast().start()) + 1
        && content < token.end()
        && content - lines.start(line) > column(text, lines, own.getFirst());
  }

  private static int column(String text, TextLines lines, SqlToken sign) {
    return content(text, sign) - lines.start(lines.lineOf(sign.start()));
  }

  /** Where a comment's content begins, behind hyphens and white space. */
  static int content(String text, SqlToken comment) {
    return skipSpace(text, comment.start() + 2, comment.end());
  }

  /** Where the query begins in the directive's own line; its end where it begins below. */
  int firstContent(String text) {
    var sign = tokens.getFirst();
    return skipSpace(text, content(text, sign) + directive.sign().length(), sign.end());
  }

  /** Where a further line begins: below the first one, so that what is indented more stays so. */
  int begin(String text, SqlToken comment) {
    var first = tokens.get(1);
    int indent = content(text, first) - first.start();
    return Math.min(content(text, comment), comment.start() + indent);
  }

  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
