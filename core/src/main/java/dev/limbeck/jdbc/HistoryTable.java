package dev.limbeck.jdbc;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.dialect.RecordedDowngrade;
import dev.limbeck.dialect.RecordedRevision;
import dev.limbeck.dialect.SessionSql;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.schema.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the history tells of one service; nothing where there is no history table, or none that the
 * role may read.
 */
public final class HistoryTable {

  private static final String IRREVERSIBLE = "irreversible: ";

  private final ServiceDatabase database;
  private final Optional<QualifiedName> table;

  HistoryTable(ServiceDatabase database, ServiceState state) {
    this.database = database;
    this.table =
        database
            .tables()
            .history()
            .filter(unused -> state.historyTable().isTable() && state.historyTable().readable());
  }

  /** The version rows that Limbeck left or last saw, sorted; empty where it has not seen any. */
  public List<RevisionId> latestRows() {
    return table
        .map(history -> database.query(sql().latestRows(database.tables(), history), this::rows))
        .orElse(List.of());
  }

  /** The same where the version table now holds no row; empty where it holds some. */
  public List<RevisionId> latestRowsOfEmpty(ServiceState state) {
    return table
        .map(history ->
            state.versionTable().exists()
                ? database.query(sql().latestRowsOfEmpty(database.tables(), history), this::rows)
                : latestRows())
        .orElse(List.of());
  }

  /** The events of one revision, newest first. */
  public List<PastEvent> eventsOf(RevisionId revision) {
    return table
        .map(history ->
            database.query(
                sql().eventsOf(database.tables(), history, revision.value()),
                rows -> all(rows, HistoryTable::event)))
        .orElse(List.of());
  }

  /**
   * The revisions that the history says anything of, and of each whether its row was ever set
   * without running it.
   */
  public SortedMap<RevisionId, Boolean> mentionedRevisions() {
    var mentioned = new TreeMap<RevisionId, Boolean>();
    table.ifPresent(history ->
        database.query(
            sql().mentionedRevisions(database.tables(), history),
            rows -> {
              while (rows.next()) {
                mentioned.put(new RevisionId(text(rows, "revision")), rows.getBoolean("was_set"));
              }
              return mentioned;
            }));
    return mentioned;
  }

  /** What is kept of each revision that was applied or stamped, newest first. */
  public List<HistoryEntry> recordedRevisions() {
    return table
        .map(history ->
            database.query(
                sql().recordedRevisions(database.tables(), history),
                rows -> all(rows, HistoryTable::entry)))
        .orElse(List.of());
  }

  private SessionSql sql() {
    return database.dialect().session();
  }

  private List<RevisionId> rows(ResultSet rows) throws SQLException {
    return rows.next()
        ? ServiceState.strings(rows, "rows").stream().map(RevisionId::new).sorted().toList()
        : List.of();
  }

  private static <T> List<T> all(ResultSet rows, ServiceDatabase.RowReader<T> reader)
      throws SQLException {
    var all = new ArrayList<T>();
    while (rows.next()) {
      all.add(reader.read(rows));
    }
    return all;
  }

  private static PastEvent event(ResultSet row) throws SQLException {
    var number = row.getInt("statement_no");
    var statement = row.wasNull() ? Optional.<Integer>empty() : Optional.of(number);
    return new PastEvent(
        HistoryEvent.Kind.valueOf(text(row, "event").toUpperCase(Locale.ROOT)),
        statement,
        optional(row, "statement_checksum"),
        optional(row, "direction"),
        page(row));
  }

  private static Optional<PastEvent.Page> page(ResultSet row) throws SQLException {
    var number = row.getInt("page_statement");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(
            new PastEvent.Page(
                number, text(row, "page_of"), ServiceState.strings(row, "page_key")));
  }

  private static HistoryEntry entry(ResultSet row) throws SQLException {
    return new HistoryEntry(
        new RecordedRevision(
            text(row, "revision"),
            ServiceState.strings(row, "down_revisions"),
            ServiceState.strings(row, "depends_on"),
            ServiceState.strings(row, "branch_labels"),
            text(row, "message"),
            optional(row, "checksum"),
            downgrade(optional(row, "downgrade_sql"), optional(row, "downgrade"))),
        text(row, "event"),
        text(row, "by_role"),
        row.getObject("at", OffsetDateTime.class),
        text(row, "tool"));
  }

  private static RecordedDowngrade downgrade(Optional<String> sql, Optional<String> how) {
    if (sql.isPresent()) {
      return new RecordedDowngrade.Sql(sql.get(), how.equals(Optional.of("autocommit")));
    }
    var word = how.orElse("");
    if (word.startsWith(IRREVERSIBLE)) {
      return new RecordedDowngrade.Irreversible(word.substring(IRREVERSIBLE.length()));
    }
    return word.equals("missing")
        ? new RecordedDowngrade.Missing()
        : new RecordedDowngrade.NeedsFile();
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return optional(row, column).orElse("");
  }

  private static Optional<String> optional(ResultSet row, String column) throws SQLException {
    @Nullable String text = row.getString(column);
    return Optional.ofNullable(text);
  }
}
