package dev.limbeck.sql;

/** SQL as it must stand in a script so that psql sends it to the server as it stands here. */
public final class PsqlText {

  private PsqlText() {}

  /**
   * The text with a backslash before each colon that psql could take for the begin of a variable,
   * as in {@code a[1:DBNAME]}; psql drops it. A cast is none, and in quotes there are none.
   */
  public static String verbatim(String sql) {
    var text = new StringBuilder();
    int copied = 0;
    int castEnd = -1;
    for (var token : SqlLexer.tokens(sql)) {
      if (token.kind() != SqlToken.Kind.SYMBOL
          || sql.charAt(token.start()) != ':'
          || token.start() < castEnd) {
        continue;
      }
      if (sql.startsWith("::", token.start())) {
        castEnd = token.start() + 2;
      } else if (beginsVariable(sql, token.end())) {
        text.append(sql, copied, token.start()).append('\\');
        copied = token.start();
      }
    }
    return text.append(sql, copied, sql.length()).toString();
  }

  private static boolean beginsVariable(String sql, int at) {
    if (at >= sql.length()) {
      return false;
    }
    var next = sql.charAt(at);
    return Character.isLetterOrDigit(next) || next >= 0x80 || "_'\"{".indexOf(next) >= 0;
  }
}
