package dev.limbeck.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The statements that a revision cannot run, or not in every section; the first that fits counts.
 *
 * <p>"Prevented" in the notes means that the server calls {@code PreventInTransactionBlock} for it,
 * "required" that it calls {@code RequireTransactionBlock} (PostgreSQL 18, the file is named). What
 * depends on the catalog cannot be told from the text and is left to the server: REINDEX and
 * CLUSTER of a partitioned table, DROP SUBSCRIPTION with a slot, a procedure that commits.
 *
 * <p>Not here because they do run in a transaction: REFRESH MATERIALIZED VIEW CONCURRENTLY, DETACH
 * PARTITION … FINALIZE, ALTER TYPE … ADD VALUE (since PostgreSQL 12), ANALYZE.
 */
public enum StatementRule {
  /** A backslash outside of quotes; psql reads it, the server does not know it. */
  PSQL_COMMAND(Effect.PSQL, "\\", ".*?(\\\\)"),
  /** Rows from or to a client that there is not, commands/copy.c. */
  COPY_CLIENT(Effect.COPY_CLIENT, "COPY %s", "COPY .*\\b((?:FROM|TO) (?:STDIN|STDOUT))\\b"),

  /** Prevented, tcop/utility.c; it ends another session's transaction, not ours. */
  END_PREPARED(Effect.OUTSIDE, "%s", "((?:COMMIT|ROLLBACK) PREPARED)\\b"),
  /** {@code TransactionStmt} in gram.y. */
  TRANSACTION_CONTROL(
      Effect.TRANSACTION_CONTROL,
      "%s",
      "(BEGIN|START TRANSACTION|COMMIT|END|ABORT|PREPARE TRANSACTION)\\b"),
  /** {@code TransactionStmt} in gram.y. */
  ROLLBACK(Effect.TRANSACTION_CONTROL, "%s", "(ROLLBACK)\\b(?! (WORK |TRANSACTION )?TO\\b)"),

  /** Prevented, tcop/utility.c. */
  CREATE_INDEX(
      Effect.OUTSIDE, "CREATE INDEX CONCURRENTLY", "CREATE (?:UNIQUE )?INDEX (CONCURRENTLY)\\b"),
  /** Prevented, tcop/utility.c. */
  DROP_INDEX(Effect.OUTSIDE, "DROP INDEX CONCURRENTLY", "DROP INDEX (CONCURRENTLY)\\b"),
  /** Prevented, commands/indexcmds.c ({@code ReindexMultipleTables}). */
  REINDEX_MANY(
      Effect.OUTSIDE, "REINDEX %s", "REINDEX (?:\\([^()]*\\) )?(SCHEMA|DATABASE|SYSTEM)\\b"),
  /** Prevented, commands/indexcmds.c ({@code ExecReindex}). */
  REINDEX(
      Effect.OUTSIDE,
      "REINDEX CONCURRENTLY",
      "REINDEX (?:\\([^()]*\\) )?(?:INDEX|TABLE) (CONCURRENTLY)\\b"),
  /** Prevented, commands/indexcmds.c ({@code ExecReindex}); the option in parentheses. */
  REINDEX_OPTION(
      Effect.OUTSIDE,
      "REINDEX (CONCURRENTLY)",
      "REINDEX \\( (?:[^()]*, )?(concurrently)\\b(?! (false|off|0)\\b)"),
  /** Prevented, commands/vacuum.c. */
  VACUUM(Effect.OUTSIDE, "VACUUM", "(VACUUM)\\b"),
  /** Prevented where it names no table, commands/cluster.c. */
  CLUSTER_ALL(Effect.OUTSIDE, "CLUSTER without a table", "(CLUSTER)(?: VERBOSE| \\([^()]*\\))?$"),
  /** Prevented, tcop/utility.c. */
  DATABASE(Effect.OUTSIDE, "%s", "((?:CREATE|DROP) DATABASE)\\b"),
  /** Prevented, commands/dbcommands.c ({@code movedb}). */
  ALTER_DATABASE(
      Effect.OUTSIDE,
      "ALTER DATABASE ... SET TABLESPACE",
      "ALTER DATABASE \\S+ (SET TABLESPACE)\\b"),
  /** Prevented, tcop/utility.c. */
  TABLESPACE(Effect.OUTSIDE, "%s", "((?:CREATE|DROP) TABLESPACE)\\b"),
  /** Prevented, tcop/utility.c. */
  ALTER_SYSTEM(Effect.OUTSIDE, "%s", "(ALTER SYSTEM)\\b"),
  /** Prevented, tcop/utility.c. */
  DETACH_PARTITION(
      Effect.OUTSIDE,
      "ALTER TABLE ... DETACH PARTITION ... CONCURRENTLY",
      "ALTER TABLE [^()]*\\bDETACH PARTITION [^()]* (CONCURRENTLY)\\b"),
  /** Prevented unless it makes no slot, commands/subscriptioncmds.c. */
  CREATE_SUBSCRIPTION(
      Effect.OUTSIDE,
      "CREATE SUBSCRIPTION with a slot",
      "(CREATE SUBSCRIPTION)\\b(?!.*WITH \\([^()]*\\b(create_slot|connect) = (false|off|0|') )"),
  /** Prevented, commands/subscriptioncmds.c. */
  REFRESH_SUBSCRIPTION(
      Effect.OUTSIDE,
      "ALTER SUBSCRIPTION ... REFRESH PUBLICATION",
      "ALTER SUBSCRIPTION \\S+ (REFRESH)\\b"),
  /** Prevented unless it says {@code refresh = false}, commands/subscriptioncmds.c. */
  ALTER_SUBSCRIPTION(
      Effect.OUTSIDE,
      "ALTER SUBSCRIPTION ... %s with a refresh",
      "ALTER SUBSCRIPTION \\S+ ((?:SET|ADD|DROP) PUBLICATION)\\b"
          + "(?!.*WITH \\([^()]*\\brefresh = (false|off|0|') )"),
  /** Prevented, commands/discard.c. */
  DISCARD_ALL(Effect.OUTSIDE, "%s", "(DISCARD ALL)\\b"),

  /** Required, tcop/utility.c. */
  SAVEPOINT(Effect.INSIDE, "%s", "(SAVEPOINT|RELEASE)\\b"),
  /** Required, tcop/utility.c. */
  ROLLBACK_TO(Effect.INSIDE, "ROLLBACK TO", "(ROLLBACK)\\b"),
  /** Required, tcop/utility.c. */
  LOCK_TABLE(Effect.INSIDE, "LOCK TABLE", "(LOCK)\\b");

  /** Why a statement is refused. */
  public enum Effect {
    /** It would end or begin the transaction that holds the step and its record. */
    TRANSACTION_CONTROL,
    /** It runs outside of a transaction only. */
    OUTSIDE,
    /** It runs inside a transaction only. */
    INSIDE,
    /** It moves rows between the server and the client's own streams. */
    COPY_CLIENT,
    /** It is no SQL but a command of psql. */
    PSQL
  }

  /**
   * A statement that a rule is about.
   *
   * @param effect why it is refused
   * @param words what to call it, {@code CREATE INDEX CONCURRENTLY}
   * @param offset of the telling word within the statement, in {@code char}s
   */
  public record Hit(Effect effect, String words, int offset) {}

  private static final Pattern FIRST_WORDS =
      Pattern.compile(
          "COPY|COMMIT|ROLLBACK|BEGIN|START|END|ABORT|PREPARE|CREATE|DROP|ALTER|REINDEX|VACUUM"
              + "|CLUSTER|DISCARD|SAVEPOINT|RELEASE|LOCK",
          Pattern.CASE_INSENSITIVE);

  private final Effect effect;
  private final String words;
  private final Pattern pattern;

  StatementRule(Effect effect, String words, String pattern) {
    this.effect = effect;
    this.words = words;
    this.pattern = Pattern.compile(pattern);
  }

  /** The rule that a single statement meets, if any. */
  public static Optional<Hit> find(String statement) {
    var tokens = SqlLexer.tokens(statement);
    return isSuspect(statement, tokens)
        ? find(statement, Skeleton.of(statement, tokens))
        : Optional.empty();
  }

  private static Optional<Hit> find(String statement, Skeleton skeleton) {
    return Arrays.stream(values())
        .flatMap(rule -> rule.hit(statement, skeleton).stream())
        .findFirst();
  }

  private Optional<Hit> hit(String statement, Skeleton skeleton) {
    var matcher = pattern.matcher(skeleton.words());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    var token = skeleton.tokenAt(matcher.start(1));
    var said =
        this == PSQL_COMMAND
            ? token.in(statement).split("\\s", 2)[0]
            : words.formatted(matcher.group(1));
    return Optional.of(new Hit(effect, said, token.start()));
  }

  /** Spares the many statements that no rule is about the search. */
  private static boolean isSuspect(String statement, List<SqlToken> tokens) {
    return tokens.stream().anyMatch(token -> token.kind() == SqlToken.Kind.PSQL_COMMAND)
        || tokens.stream()
            .filter(token -> !token.isComment())
            .findFirst()
            .filter(first -> FIRST_WORDS.matcher(first.in(statement)).matches())
            .isPresent();
  }
}
