package dev.limbeck.dialects.postgresql;

import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.array;
import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.text;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.dialect.HistoryEvent.Kind;
import dev.limbeck.dialect.RecordedDowngrade;
import dev.limbeck.dialect.RecordedRevision;
import dev.limbeck.dialect.ServiceTables;
import dev.limbeck.schema.QualifiedName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes and reads the history table.
 *
 * <p>Facts that have no column of their own stand in {@code detail}: {@code rows}, {@code
 * direction}, {@code statement_checksum}, {@code page}, {@code depends_on}, {@code branch_labels}
 * and {@code downgrade}, which is {@code autocommit}, {@code irreversible: REASON} or {@code
 * missing}.
 */
final class PostgresqlHistory {

  private final PostgresqlIdentifierRules identifiers;
  private final QualifiedName table;

  PostgresqlHistory(PostgresqlIdentifierRules identifiers, QualifiedName table) {
    this.identifiers = identifiers;
    this.table = table;
  }

  String write(ServiceTables service, HistoryEvent event, String tool) {
    var revision = event.revision();
    return """
    INSERT INTO %s
      (version_table, revision, down_revisions, event, statement_no, message, checksum,
       downgrade_sql, ms, tool, detail)
    VALUES (%s, %s, %s, %s, %s, %s, %s,
      %s,
      (extract(epoch FROM clock_timestamp() - transaction_timestamp()) * 1000)::bigint, %s,
      %s);
    """
        .formatted(
            identifiers.quote(table),
            text(service.version().toString()),
            text(revision.id()),
            array(revision.downRevisions()),
            text(name(event.kind())),
            event.statement().map(String::valueOf).orElse("NULL"),
            text(revision.message()),
            text(revision.checksum()),
            text(downgradeSql(revision)),
            text(tool),
            detail(event));
  }

  private static String detail(HistoryEvent event) {
    var revision = event.revision();
    var detail = new StringBuilder("pg_catalog.jsonb_build_object('rows', " + array(event.rows()));
    event.direction().ifPresent(way -> detail.append(", 'direction', " + text(way)));
    event
        .statementChecksum()
        .ifPresent(sum -> detail.append(", 'statement_checksum', " + text(sum)));
    event
        .page()
        .ifPresent(page ->
            detail.append(
                ", 'page', current_setting('%s')::jsonb || pg_catalog.jsonb_build_object('statement', %d, 'of', %s)"
                    .formatted(PostgresqlBatches.PAGE, page.statement(), text(page.key()))));
    if (!revision.dependsOn().isEmpty()) {
      detail.append(", 'depends_on', " + array(revision.dependsOn()));
    }
    if (!revision.branchLabels().isEmpty()) {
      detail.append(", 'branch_labels', " + array(revision.branchLabels()));
    }
    downgrade(revision.downgrade()).ifPresent(how -> detail.append(", 'downgrade', " + text(how)));
    return detail.append(")").toString();
  }

  private static Optional<String> downgradeSql(RecordedRevision revision) {
    return revision.downgrade() instanceof RecordedDowngrade.Sql sql
        ? Optional.of(sql.text())
        : Optional.empty();
  }

  private static Optional<String> downgrade(RecordedDowngrade downgrade) {
    return switch (downgrade) {
      case RecordedDowngrade.Sql sql ->
          sql.autocommit() ? Optional.of("autocommit") : Optional.empty();
      case RecordedDowngrade.Irreversible irreversible ->
          Optional.of("irreversible: " + irreversible.reason());
      case RecordedDowngrade.Missing unused -> Optional.of("missing");
      case RecordedDowngrade.NeedsFile unused -> Optional.empty();
    };
  }

  String latestRows(ServiceTables service) {
    return latestRows(service, "");
  }

  /** One statement, so that both tables are read as they were at one moment. */
  String latestRowsOfEmpty(ServiceTables service) {
    return latestRows(
        service, "AND NOT EXISTS (SELECT FROM %s)".formatted(identifiers.quote(service.version())));
  }

  private String latestRows(ServiceTables service, String condition) {
    return """
    SELECT %s AS rows FROM %s
    WHERE version_table = %s AND jsonb_typeof(detail -> 'rows') = 'array' %s
    ORDER BY id DESC LIMIT 1
    """
        .formatted(
            list("rows"), identifiers.quote(table), text(service.version().toString()), condition);
  }

  /** Kinds that a later Limbeck writes are of no interest here. */
  String eventsOf(ServiceTables service, String revision) {
    return """
    SELECT event, statement_no, detail ->> 'direction' AS direction,
      detail ->> 'statement_checksum' AS statement_checksum,
      (detail -> 'page' ->> 'statement')::int AS page_statement, detail -> 'page' ->> 'of' AS page_of,
      ARRAY(SELECT jsonb_array_elements_text(detail -> 'page' -> 'key')) AS page_key
    FROM %s WHERE version_table = %s AND revision = %s AND event = ANY (%s) ORDER BY id DESC
    """
        .formatted(
            identifiers.quote(table),
            text(service.version().toString()),
            text(revision),
            array(Arrays.stream(Kind.values()).map(PostgresqlHistory::name).toList()));
  }

  String mentionedRevisions(ServiceTables service) {
    return """
    SELECT revision, bool_or(event = ANY (%s)) AS was_set FROM %s
    WHERE version_table = %s GROUP BY revision
    """
        .formatted(
            array(List.of(name(Kind.STAMPED), name(Kind.EXTERNAL))),
            identifiers.quote(table),
            text(service.version().toString()));
  }

  String recordedRevisions(ServiceTables service) {
    return """
    SELECT * FROM (
      SELECT DISTINCT ON (revision) id, revision, down_revisions, %s AS depends_on,
        %s AS branch_labels, message, checksum, downgrade_sql,
        detail ->> 'downgrade' AS downgrade, event, by_role, at, tool
      FROM %s
      WHERE version_table = %s AND checksum IS NOT NULL AND event = ANY (%s)
      ORDER BY revision, id DESC) latest
    ORDER BY id DESC
    """
        .formatted(
            list("depends_on"),
            list("branch_labels"),
            identifiers.quote(table),
            text(service.version().toString()),
            array(List.of(name(Kind.UPGRADED), name(Kind.STAMPED), name(Kind.EXTERNAL))));
  }

  private static String list(String key) {
    return """
    CASE WHEN jsonb_typeof(detail -> '%1$s') = 'array'
          THEN ARRAY(SELECT jsonb_array_elements_text(detail -> '%1$s')) END\
    """
        .formatted(key);
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
