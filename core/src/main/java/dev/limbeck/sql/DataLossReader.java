package dev.limbeck.sql;

import static dev.limbeck.sql.DataLoss.lost;
import static dev.limbeck.sql.DataLoss.notLookedInto;
import static dev.limbeck.sql.DataLoss.overwritten;

import dev.limbeck.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what one statement does to data. */
final class DataLossReader {

  /** What goes with all that is in it, or has data of its own, whether or not CASCADE is said. */
  private static final Set<String> HOLDS_DATA =
      Set.of("TABLE", "MATERIALIZED VIEW", "DATABASE", "SEQUENCE");

  /** What nothing with data can depend on. */
  private static final Set<String> NO_DEPENDENTS =
      Set.of("INDEX", "TRIGGER", "RULE", "POLICY", "FOREIGN TABLE");

  /** What two words name. */
  private static final Set<String> FIRST_OF_TWO =
      Set.of("MATERIALIZED", "FOREIGN", "EVENT", "OPERATOR", "ACCESS", "TEXT", "USER");

  /** Before a parenthesis these are no functions, or harmless ones. */
  private static final Set<String> NO_CALL =
      Set.of(
          "ALL",
          "AND",
          "ANY",
          "ARRAY",
          "AS",
          "AVG",
          "BY",
          "CASE",
          "CAST",
          "COALESCE",
          "COUNT",
          "CUBE",
          "CURRENT_SETTING",
          "DISTINCT",
          "ELSE",
          "EXCEPT",
          "EXISTS",
          "EXTRACT",
          "FILTER",
          "FROM",
          "GREATEST",
          "IN",
          "INTERSECT",
          "JOIN",
          "LATERAL",
          "LEAST",
          "LIMIT",
          "MAX",
          "MIN",
          "NOT",
          "NOW",
          "NULLIF",
          "OFFSET",
          "ON",
          "OR",
          "OVER",
          "ROLLUP",
          "ROW",
          "SELECT",
          "SET_CONFIG",
          "SETS",
          "SETVAL",
          "SOME",
          "SUM",
          "THEN",
          "UNION",
          "USING",
          "VALUES",
          "WHEN",
          "WHERE");

  private final StatementWords words;
  private final List<DataLoss> found = new ArrayList<>();

  DataLossReader(String statement) {
    this.words = new StatementWords(statement);
  }

  List<DataLoss> read() {
    statement();
    return found.stream().distinct().toList();
  }

  private void statement() {
    switch (words.word()) {
      case "DROP" -> drop();
      case "ALTER" -> alter();
      case "TRUNCATE" -> truncate();
      case "DELETE", "UPDATE", "INSERT", "MERGE", "SELECT" -> rows();
      case "WITH" -> with();
      case "DO" -> found.add(notLookedInto("a DO block"));
      case "CALL" -> call();
      case "EXECUTE" -> found.add(notLookedInto("a prepared statement"));
      case "EXPLAIN" -> explain();
      default -> {}
    }
  }

  private void explain() {
    if (words.has("ANALYZE") || words.has("ANALYSE")) {
      found.add(notLookedInto("EXPLAIN ANALYZE, which runs its statement"));
    }
  }

  private void call() {
    words.next();
    found.add(notLookedInto("procedure " + words.name()));
  }

  private void drop() {
    words.next();
    if (words.skip("OWNED", "BY")) {
      found.add(lost("drops all that %s owns".formatted(words.name())));
      return;
    }
    var kind = kind();
    var cascades = words.has("CASCADE");
    var isEmptied = HOLDS_DATA.contains(kind);
    if (!isEmptied && (!cascades || NO_DEPENDENTS.contains(kind))) {
      return;
    }
    words.skip("CONCURRENTLY");
    words.skip("IF", "EXISTS");
    do {
      var name = words.name();
      var rest =
          !cascades
              ? ""
              : kind.equals("SCHEMA") ? " with all that is in it" : " with what depends on it";
      found.add(lost("drops %s %s%s".formatted(kind.toLowerCase(Locale.ROOT), name, rest)));
    } while (words.skipComma());
  }

  private String kind() {
    var kind = words.word();
    words.next();
    if (FIRST_OF_TWO.contains(kind)) {
      kind += " " + words.word();
      words.next();
    }
    return kind;
  }

  private void truncate() {
    words.next();
    words.skip("TABLE");
    var rest = words.has("CASCADE") ? " and the tables that refer to it" : "";
    do {
      words.skip("ONLY");
      found.add(lost("empties " + words.name() + rest));
    } while (words.skipComma());
  }

  private void alter() {
    words.next();
    var kind = kind();
    if (!Set.of("TABLE", "FOREIGN TABLE", "TYPE").contains(kind)) {
      return;
    }
    words.skip("IF", "EXISTS");
    words.skip("ONLY");
    var name = words.name();
    if (words.isSymbol("*")) {
      words.next();
    }
    do {
      if (kind.equals("TYPE")) {
        attribute(name);
      } else {
        column(name);
      }
    } while (words.skipComma());
  }

  private void column(String table) {
    if (words.skip("DROP")) {
      if (words.skip("CONSTRAINT")) {
        return;
      }
      words.skip("COLUMN");
      words.skip("IF", "EXISTS");
      found.add(lost("drops column %s.%s".formatted(table, words.name())));
    } else if (words.skip("ALTER") && !words.word().equals("CONSTRAINT")) {
      words.skip("COLUMN");
      type("column", table + "." + words.name());
    }
  }

  private void attribute(String type) {
    if (words.skip("DROP", "ATTRIBUTE")) {
      words.skip("IF", "EXISTS");
      found.add(lost("drops attribute %s.%s".formatted(type, words.name())));
    } else if (words.skip("ALTER", "ATTRIBUTE")) {
      type("attribute", type + "." + words.name());
    }
  }

  private void type(String kind, String name) {
    if (words.skip("TYPE") || words.skip("SET", "DATA", "TYPE")) {
      found.add(overwritten("changes the type of %s %s".formatted(kind, name)));
    }
  }

  /** The statements within come first, as {@code WITH x AS (DELETE …)}; the last one is its own. */
  private void with() {
    words.next();
    while (!words.isAtEnd()) {
      if (words.is(Kind.OPEN)) {
        words.next();
        if (Set.of("DELETE", "UPDATE", "INSERT", "MERGE").contains(words.word())) {
          change();
        }
        skipToClose();
      } else if (Set.of("DELETE", "UPDATE", "INSERT", "MERGE", "SELECT").contains(words.word())) {
        rows();
        return;
      } else {
        words.next();
      }
    }
  }

  private void skipToClose() {
    while (!words.isAtEnd() && !words.is(Kind.CLOSE)) {
      words.skipOne();
    }
    words.next();
  }

  private void rows() {
    if (words.word().equals("SELECT")) {
      calls();
    } else {
      change();
    }
  }

  private void change() {
    var verb = words.word();
    words.next();
    words.skip(verb.equals("DELETE") ? "FROM" : "INTO");
    words.skip("ONLY");
    var table = words.name();
    switch (verb) {
      case "DELETE" -> found.add(lost("deletes rows of " + table));
      case "UPDATE" -> found.add(overwritten("updates rows of " + table));
      case "INSERT" -> {
        if (words.has("DO", "UPDATE")) {
          found.add(overwritten("updates rows of " + table));
        }
      }
      default -> merge(table);
    }
  }

  private void merge(String table) {
    if (words.has("THEN", "DELETE")) {
      found.add(lost("deletes rows of " + table));
    }
    if (words.has("THEN", "UPDATE")) {
      found.add(overwritten("updates rows of " + table));
    }
  }

  /** Functions that are called, for they may do anything. */
  private void calls() {
    while (!words.isAtEnd()) {
      var isAlias = words.skip("AS");
      if (!words.is(Kind.WORD) && !words.is(Kind.QUOTED_IDENTIFIER)) {
        words.next();
        continue;
      }
      var keyword = words.word();
      var name = words.name();
      if (words.is(Kind.OPEN)
          && !isAlias
          && !NO_CALL.contains(keyword)
          && !name.toUpperCase(Locale.ROOT).startsWith("PG_CATALOG.")) {
        found.add(notLookedInto("function " + name));
      }
    }
  }
}
