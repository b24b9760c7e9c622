package dev.limbeck.dialects.postgresql;

import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.dollarQuoted;
import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.text;

import dev.limbeck.dialect.SessionSql;

/**
 * A query that must give true, as a block.
 *
 * <p>The query stands in FROM as it was written: there it is run once, the server refuses one that
 * changes data, and its columns may have any names, also twice the same. OFFSET keeps the planner
 * from computing its first column once for each place where that is used.
 */
final class PostgresqlCheck {

  private PostgresqlCheck() {}

  static String block(String query, String name) {
    return "DO "
        + dollarQuoted(
            """
            DECLARE
              rows_given bigint;
              not_true bigint;
              unknown bigint;
              shown json;
            BEGIN
              EXECUTE %s INTO rows_given, not_true, unknown, shown;
              IF rows_given = 0 THEN
                RAISE EXCEPTION USING ERRCODE = '%2$s', MESSAGE = %3$s || ' gave no row';
              ELSIF not_true > 0 THEN
                RAISE EXCEPTION USING ERRCODE = '%2$s', MESSAGE = %3$s
                  || CASE WHEN not_true = unknown THEN ' gave NULL' ELSE ' is not true' END
                  || CASE WHEN rows_given > 1
                     THEN ' in ' || not_true || ' of ' || rows_given || ' rows' ELSE '' END,
                  DETAIL = (%4$s);
              END IF;
            END\
            """
                .formatted(
                    dollarQuoted(counted(query, name)),
                    SessionSql.CHECK_FAILED,
                    text(name),
                    TABLE.strip().replace("\n", "\n      ")))
        + ";\n";
  }

  /** Text and JSON are made of the rows that are shown only. */
  private static String counted(String query, String name) {
    return SessionSql.mark(name)
        + """
        SELECT count(*), count(*) FILTER (WHERE ok IS NOT TRUE), count(*) FILTER (WHERE ok IS NULL),
          json_agg(given) FILTER (WHERE ok IS NOT TRUE AND nth <= 10)
        FROM (
          SELECT ok, given, count(*) FILTER (WHERE ok IS NOT TRUE) OVER (ROWS UNBOUNDED PRECEDING) AS nth
          FROM (SELECT * FROM (
        %s
        ) AS query OFFSET 0) AS given CROSS JOIN LATERAL (SELECT given.*) AS first(ok)) AS counted\
        """
            .formatted(query);
  }

  /** A cell is cut, because a message is no place for documents. */
  private static final String TABLE =
      """
      WITH cell AS (
        SELECT nth, no, key,
          coalesce(left(regexp_replace(value, '\\s+', ' ', 'g'), 60), 'NULL') AS text
        FROM json_array_elements(shown) WITH ORDINALITY AS r(item, nth)
          CROSS JOIN LATERAL json_each_text(item) WITH ORDINALITY AS c(key, value, no)),
      width AS (
        SELECT no, key, greatest(length(key), max(length(text))) AS n
        FROM cell GROUP BY no, key),
      line AS (
        SELECT 0 AS nth, string_agg(rpad(key, n), ' | ' ORDER BY no) AS text FROM width
        UNION ALL SELECT 1, string_agg(repeat('-', n), '-+-' ORDER BY no) FROM width
        UNION ALL SELECT nth + 1, string_agg(rpad(text, n), ' | ' ORDER BY no)
          FROM cell JOIN width USING (no, key) GROUP BY nth)
      SELECT string_agg(rtrim(text), E'\\n' ORDER BY nth) FROM line
      """;
}
