package dev.limbeck.run;

import dev.limbeck.dialect.RecordedRevision;
import dev.limbeck.jdbc.HistoryEntry;
import dev.limbeck.jdbc.HistoryTable;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.ServiceState;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.script.ScriptDirectory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What files, version table and history together tell of a service's revisions.
 *
 * <p>A row that no file has is not unknown where the history tells what it revises: the graph is
 * that of the files, and above it stands what only the database has.
 */
public final class KnownRevisions {

  private final ScriptDirectory scripts;
  private final RevisionGraph graph;
  private final List<RevisionId> rows;
  private final List<RevisionId> emptied;
  private final SortedMap<RevisionId, HistoryEntry> entries;
  private final Optional<HistoryTable> history;

  private KnownRevisions(
      ScriptDirectory scripts,
      List<RevisionId> rows,
      List<RevisionId> emptied,
      SortedMap<RevisionId, HistoryEntry> entries,
      Optional<HistoryTable> history,
      String place) {
    this.scripts = scripts;
    this.rows = List.copyOf(rows);
    this.emptied = List.copyOf(emptied);
    this.entries = Collections.unmodifiableSortedMap(entries);
    this.history = history;
    var standing = new ArrayList<>(rows);
    standing.addAll(emptied);
    var recorded = new RecordedGraph(scripts.graph(), this.entries, place).above(standing);
    this.graph = recorded.isEmpty() ? scripts.graph() : scripts.graph().with(recorded);
  }

  /** Reads rows, and the history only where the files do not explain them. */
  public static KnownRevisions read(
      ServiceDatabase database, ServiceState state, ScriptDirectory scripts) {
    var rows = database.versionRows(state);
    var history = database.history(state);
    var emptied = rows.isEmpty() ? history.latestRowsOfEmpty(state) : List.<RevisionId>of();
    var entries = new TreeMap<RevisionId, HistoryEntry>();
    var unexplained =
        !emptied.isEmpty() || rows.stream().anyMatch(row -> scripts.file(row).isEmpty());
    if (unexplained) {
      history
          .recordedRevisions()
          .forEach(entry -> entries.put(new RevisionId(entry.revision().id()), entry));
    }
    var place = database.tables().history().orElse(database.tables().version()).toString();
    return new KnownRevisions(scripts, rows, emptied, entries, Optional.of(history), place);
  }

  /** What the files alone tell, where no database is asked. */
  public static KnownRevisions ofFiles(ScriptDirectory scripts) {
    return assuming(scripts, List.of());
  }

  /** What the files alone tell of these rows. */
  static KnownRevisions assuming(ScriptDirectory scripts, List<RevisionId> rows) {
    return new KnownRevisions(scripts, rows, List.of(), new TreeMap<>(), Optional.empty(), "");
  }

  /** The files' graph, and what the history tells of revisions that no file has. */
  public RevisionGraph graph() {
    return graph;
  }

  /** The rows of the version table, sorted. */
  public List<RevisionId> rows() {
    return rows;
  }

  /** The rows that no file has, sorted. */
  public List<RevisionId> unknownRows() {
    return rows.stream().filter(row -> !graph.isInFiles(row)).toList();
  }

  /** The revisions that are applied and that no file has, newest first. */
  public List<RevisionHeader> notInFiles() {
    return graph.ordered(graph.ancestors(rows)).stream()
        .filter(header -> !graph.isInFiles(header.id()))
        .toList();
  }

  /** The rows that the history still tells of where the version table holds none. */
  public List<RevisionId> emptied() {
    return emptied;
  }

  /** What the history says of a revision; empty where the history is silent or was not needed. */
  public Optional<HistoryEntry> entry(RevisionId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** Whether what the unknown rows stand on is known. */
  public boolean isWhole() {
    return notInFiles().stream().allMatch(header -> entry(header.id()).isPresent());
  }

  /** What is applied by the rows though it never ran here, told in a sentence; usually nothing. */
  public Optional<String> neverRun() {
    return rows.isEmpty()
        ? Optional.empty()
        : history.flatMap(table -> new NeverRun(table, graph, rows).remark());
  }

  /** What the history is to keep of a revision: what its file says, else what it says already. */
  RecordedRevision facts(RevisionId id) {
    return scripts
        .file(id)
        .map(file -> RecordedFacts.of(file, graph))
        .or(() -> entry(id).map(HistoryEntry::revision))
        .orElseGet(() -> RecordedRevision.unknown(id.value()));
  }
}
