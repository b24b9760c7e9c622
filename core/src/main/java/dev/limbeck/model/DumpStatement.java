package dev.limbeck.model;

import dev.limbeck.sql.SqlLexer;
import dev.limbeck.sql.SqlToken;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A statement as a dump may have it.
 *
 * @param text its text
 * @param words its first words in upper case, without comments
 * @param schema the service's own schema
 */
record DumpStatement(String text, List<String> words, String schema) {

  /** What a statement is a part of. */
  enum Part {
    /** The schema that is desired. */
    SCHEMA,
    /** The way in which a dump is run; nothing is lost without it. */
    NOTHING,
    /** What tables hold. */
    ROWS,
    /** What is the same for all databases of a server, and the database itself. */
    SERVER,
    /** What modules of the server say of objects. */
    LABEL
  }

  private static final int FIRST_WORDS = 8;

  private static final Set<String> ROWS =
      Set.of("INSERT", "UPDATE", "DELETE", "COPY", "TRUNCATE", "MERGE", "WITH");

  /** Transactions, what looks at something, and what keeps a server in order. */
  private static final Set<String> RUN =
      Set.of(
          "BEGIN",
          "COMMIT",
          "START",
          "END",
          "SAVEPOINT",
          "RELEASE",
          "LOCK",
          "ANALYZE",
          "VACUUM",
          "REINDEX",
          "CHECKPOINT",
          "DISCARD",
          "SHOW",
          "EXPLAIN",
          "VALUES",
          "TABLE",
          "LISTEN",
          "UNLISTEN",
          "NOTIFY",
          "PREPARE",
          "EXECUTE",
          "DEALLOCATE");

  /**
   * Objects of the server, behind CREATE, ALTER, DROP or COMMENT ON. A subscription is one of a
   * database, but connects to another server, and holds fast the database in which it is.
   */
  private static final Set<String> OF_SERVER =
      Set.of("DATABASE", "ROLE", "USER", "GROUP", "TABLESPACE", "SYSTEM", "SUBSCRIPTION");

  /** Settings that decide how a dump is run, and some that not every version of the server has. */
  private static final Set<String> RUN_SETTINGS =
      Set.of(
          "STATEMENT_TIMEOUT",
          "LOCK_TIMEOUT",
          "TRANSACTION_TIMEOUT",
          "IDLE_IN_TRANSACTION_SESSION_TIMEOUT",
          "CLIENT_ENCODING",
          "CLIENT_MIN_MESSAGES",
          "CHECK_FUNCTION_BODIES",
          "ROW_SECURITY",
          "DEFAULT_WITH_OIDS",
          "ROLE",
          "SESSION AUTHORIZATION");

  /** Copies the words. */
  DumpStatement {
    words = List.copyOf(words);
  }

  DumpStatement(String text, String schema) {
    this(text, words(text), schema);
  }

  private static List<String> words(String text) {
    return SqlLexer.tokens(text).stream()
        .filter(token -> !token.isComment())
        .limit(FIRST_WORDS)
        .map(token -> word(text, token))
        .toList();
  }

  private static String word(String text, SqlToken token) {
    return token.kind() == SqlToken.Kind.WORD
        ? token.in(text).toUpperCase(Locale.ROOT)
        : token.in(text);
  }

  /** What it is a part of. */
  Part part() {
    var first = word(0);
    if (ROWS.contains(first) || (first.equals("SELECT") && isSetval())) {
      return Part.ROWS;
    }
    if (first.equals("SECURITY")) {
      return Part.LABEL;
    }
    if (RUN.contains(first) || isRunSetting() || isOwnSchema() || isOwner()) {
      return Part.NOTHING;
    }
    return isOfServer() ? Part.SERVER : Part.SCHEMA;
  }

  private String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  private boolean isSetval() {
    return words.contains("SETVAL");
  }

  private boolean isRunSetting() {
    if (!word(0).equals("SET") && !word(0).equals("RESET")) {
      return false;
    }
    var scoped = word(1).equals("SESSION") || word(1).equals("LOCAL");
    var at = scoped && !word(2).equals("AUTHORIZATION") ? 2 : 1;
    return RUN_SETTINGS.contains(word(at)) || RUN_SETTINGS.contains(word(at) + " " + word(at + 1));
  }

  /** {@code CREATE SCHEMA [IF NOT EXISTS] NAME [AUTHORIZATION …]} without objects in it. */
  private boolean isOwnSchema() {
    if (!word(0).equals("CREATE") || !word(1).equals("SCHEMA")) {
      return false;
    }
    var name = word(2).equals("IF") ? 5 : 2;
    var rest = words.size() - name - 1;
    return (word(name).equals(schema.toUpperCase(Locale.ROOT))
            || word(name).equals("\"" + schema + "\"")
            || word(name).equals("PUBLIC"))
        && (rest == 0 || (rest == 2 && word(name + 1).equals("AUTHORIZATION")));
  }

  private boolean isOwner() {
    var tokens = SqlLexer.tokens(text).stream().filter(token -> !token.isComment()).toList();
    var last = tokens.size();
    return word(0).equals("ALTER")
        && last > 4
        && tokens.get(last - 3).isWord(text, "OWNER")
        && tokens.get(last - 2).isWord(text, "TO")
        && tokens.stream().noneMatch(token -> token.in(text).equals(","));
  }

  private boolean isOfServer() {
    return switch (word(0)) {
      case "CREATE", "ALTER", "DROP" -> OF_SERVER.contains(word(1)) && !word(2).equals("MAPPING");
      case "COMMENT" -> word(1).equals("ON") && OF_SERVER.contains(word(2));
      case "REASSIGN" -> true;
      default -> false;
    };
  }

  /** Whether the server refuses it in a transaction. */
  static boolean isConcurrent(String text) {
    return SqlLexer.tokens(text).stream().anyMatch(token -> token.isWord(text, "CONCURRENTLY"));
  }
}
