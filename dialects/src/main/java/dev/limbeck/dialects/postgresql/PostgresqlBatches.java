package dev.limbeck.dialects.postgresql;

import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.array;
import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.dollarQuoted;
import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.text;
import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.BatchSql;
import dev.limbeck.dialect.IdentifierRules;
import dev.limbeck.operation.DataOperation.Batches;
import dev.limbeck.operation.DataOperation.Batches.Change;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/**
 * Pages of rows by a key.
 *
 * <p>A page is what a snapshot shows behind the last key, so its end is known whatever others do
 * meanwhile; the change itself looks at each row again as it is by then (EvalPlanQual), and locks
 * rows of this page only.
 */
final class PostgresqlBatches implements BatchSql {

  /** The setting in which a transaction keeps what its page was, for the event. */
  static final String PAGE = "limbeck.page";

  private static final String COLUMN = "limbeck_key_";

  private final IdentifierRules identifiers;
  private final Batches batches;

  PostgresqlBatches(IdentifierRules identifiers, Batches batches) {
    this.identifiers = identifiers;
    this.batches = batches;
  }

  @Override
  public String key() {
    return "%s by %s".formatted(identifiers.quote(batches.table()), keys());
  }

  @Override
  public String statement() {
    var table = identifiers.quote(batches.table());
    return switch (batches.change()) {
      case Change.Update update ->
          "UPDATE %s SET %s WHERE %s".formatted(table, update.assignments(), condition());
      case Change.Delete unused -> "DELETE FROM %s WHERE %s".formatted(table, condition());
      case Change.Unsaid unused -> throw doNothing();
    };
  }

  private IllegalStateException doNothing() {
    return new IllegalStateException("batches of %s do nothing".formatted(batches.table()));
  }

  @Override
  public String check() {
    return "DO " + dollarQuoted("BEGIN\n" + mustBeKey() + "END") + ";\n";
  }

  /** A unique index within the key's columns, all of which are NOT NULL. */
  private String mustBeKey() {
    return """
      IF (SELECT count(*) FROM pg_catalog.pg_attribute
          WHERE attrelid = %1$s::regclass AND attnotnull AND attname = ANY (%2$s)) < %3$d
        OR NOT EXISTS (
          SELECT FROM pg_catalog.pg_index i
          WHERE i.indrelid = %1$s::regclass AND i.indisunique AND i.indisvalid
            AND i.indpred IS NULL AND i.indexprs IS NULL
            AND NOT EXISTS (
              SELECT FROM unnest((i.indkey::int2[])[0:i.indnkeyatts - 1]) AS k (number)
              JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
              WHERE a.attname <> ALL (%2$s))) THEN
        RAISE EXCEPTION USING ERRCODE = 'LB005', MESSAGE = %4$s,
          HINT = 'Pages go by columns that are NOT NULL and have a unique index, as a primary key has.';
      END IF;
    """
        .formatted(
            text(identifiers.quote(batches.table())),
            array(batches.key()),
            batches.key().size(),
            text("(%s) is no key of %s".formatted(keys(), batches.table())));
  }

  @Override
  public String page(List<String> after) {
    var behind =
        after.isEmpty()
            ? ""
            : " AND (%s) > (%s)"
                .formatted(
                    keys(), after.stream().map(PostgresqlLiterals::text).collect(joining(", ")));
    return head() + behind + tail();
  }

  private String head() {
    return "WITH limbeck_page AS MATERIALIZED (\n  SELECT %s FROM %s\n  WHERE %s"
        .formatted(
            numbered((name, column) -> name + " AS " + column),
            identifiers.quote(batches.table()),
            condition());
  }

  private String tail() {
    return """

      ORDER BY %s LIMIT %d
    ), limbeck_changed AS (
      %s
      WHERE %s AND %s RETURNING 1
    ), limbeck_told AS (
      SELECT (SELECT count(*) FROM limbeck_page) AS rows,
        (SELECT count(*) FROM limbeck_changed) AS changed,
        (SELECT ARRAY[%s] FROM limbeck_page ORDER BY %s LIMIT 1) AS key
    )
    SELECT rows, changed, key, pg_catalog.set_config('%s',
      pg_catalog.jsonb_build_object('rows', rows, 'changed', changed, 'key', key)::text, true)
    FROM limbeck_told\
    """
        .formatted(
            keys(),
            batches.size(),
            change(),
            joined(),
            condition(),
            numbered((name, column) -> column + "::text"),
            numbered((name, column) -> column + " DESC"),
            PAGE);
  }

  private String change() {
    var table = identifiers.quote(batches.table());
    return switch (batches.change()) {
      case Change.Update update ->
          "UPDATE %s SET %s\n  FROM limbeck_page".formatted(table, update.assignments());
      case Change.Delete unused -> "DELETE FROM %s USING limbeck_page".formatted(table);
      case Change.Unsaid unused -> throw doNothing();
    };
  }

  /** A condition may end in a comment. */
  private String condition() {
    return batches.where().isEmpty() ? "true" : "(" + batches.where() + "\n  )";
  }

  private String joined() {
    var table = identifiers.quote(batches.table().name());
    return numbered((name, column) -> "%s.%s = limbeck_page.%s".formatted(table, name, column))
        .replace(", ", " AND ");
  }

  private String keys() {
    return batches.key().stream().map(identifiers::quote).collect(joining(", "));
  }

  /** Something of each key column and its name in the page. */
  private String numbered(BinaryOperator<String> form) {
    return IntStream.range(0, batches.key().size())
        .mapToObj(i -> form.apply(identifiers.quote(batches.key().get(i)), COLUMN + (i + 1)))
        .collect(joining(", "));
  }

  @Override
  public String whole(List<String> after, String event) {
    var body =
        """
        -- %s
        DECLARE
          last_key text[] := %s;
          seen bigint;
          changed bigint;
          told text;
        BEGIN
        %s  LOOP
            EXECUTE %s
              || coalesce((SELECT %s || string_agg(quote_literal(k), ', ' ORDER BY n) || ')'
                FROM unnest(last_key) WITH ORDINALITY AS t (k, n)), '')
              || %s
            INTO seen, changed, last_key, told;
        %s    COMMIT;
            EXIT WHEN seen < %d;
          END LOOP;
        END\
        """
            .formatted(
                key(),
                after.isEmpty() ? "NULL" : array(after),
                mustBeKey(),
                text(head()),
                text(" AND (%s) > (".formatted(keys())),
                text(tail()),
                event.isEmpty() ? "" : "    IF seen > 0 THEN\n" + event.indent(6) + "    END IF;\n",
                batches.size());
    return "DO " + dollarQuoted(body);
  }
}
