package dev.limbeck.run;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.RecordedDowngrade;
import dev.limbeck.jdbc.HistoryEntry;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said where the version table holds rows that no file has. */
public final class Ahead {

  private final KnownRevisions known;
  private final RevisionGraph graph;

  /** Of a database with at least one such row. */
  public Ahead(KnownRevisions known) {
    this.known = known;
    this.graph = known.graph();
  }

  /** One sentence for those who go on nevertheless. */
  String remark() {
    var rows = names(known.unknownRows());
    return known.isWhole()
        ? "the database is ahead of these files, and is left so: %s".formatted(rows)
        : "the database is ahead of these files, and is left so: %s; the history does not tell what that stands on, so nothing is run"
            .formatted(rows);
  }

  /** What a command that only reads says of it. */
  public String found() {
    return "the database is ahead of these files; no file has:" + table();
  }

  /** Why nothing was run, and the ways out. */
  Problem problem(RunOptions options) {
    var rows = known.unknownRows();
    var problem =
        Problem.of(
                RevisionCode.UNKNOWN_ROW,
                "Can't locate revision identified by %s: the database is ahead of these files"
                    .formatted(rows.stream().map("'%s'"::formatted).collect(joining(", "))))
            .because(
                "No file has %s, applied from another checkout:%s\nKnown here up to: %s. Nothing was run."
                    .formatted(
                        known.notInFiles().size() == 1 ? "this revision" : "these revisions",
                        table(),
                        names(graph.heads().stream().map(RevisionHeader::id).toList())))
            .fix(
                "check out the code that has %s (git log --all --oneline -S%s), then  %s"
                    .formatted(rows.getFirst(), rows.getFirst(), options.again()))
            .fix(options.again() + " --allow-ahead    (leaves the database ahead)");
    for (var command : waysBack()) {
      problem = problem.fix(command);
    }
    return problem.fix(
        "limbeck stamp --purge %s    (only if the schema really is as these files make it)"
            .formatted(graph.heads().size() == 1 ? "head" : "heads"));
  }

  /** Why nobody can tell whether a downgrade would reach its target. */
  Problem standingUnknown(Target target, RunOptions options) {
    var unknown =
        known.notInFiles().stream().filter(header -> known.entry(header.id()).isEmpty()).toList();
    var id = unknown.getFirst().id();
    return Problem.of(
            RunCode.FILE_NEEDED, "Revision %s cannot be downgraded without its file".formatted(id))
        .because(
            "The history does not know it, so that nobody knows whether it stands on %s. Nothing was changed."
                .formatted(target))
        .fix(
            "check out the code that has %s (git log --all --oneline -S%s), then  %s"
                .formatted(id, id, options.again()))
        .at(Location.file(unknown.getFirst().source()));
  }

  private String table() {
    return RecordedLines.of(known.notInFiles(), known);
  }

  /** The downgrades that leave only what the files have; none where the history cannot do it. */
  private List<String> waysBack() {
    var recorded = known.notInFiles();
    if (!recorded.stream().allMatch(this::isUndoable)) {
      return List.of();
    }
    var undone = recorded.size() == 1 ? "1 revision" : "%d revisions".formatted(recorded.size());
    var floors =
        recorded.reversed().stream().flatMap(header -> floor(header).stream()).distinct().toList();
    return Stream.concat(
            floors.stream()
                .limit(1)
                .map(floor ->
                    "limbeck downgrade %s    (undoes %s with what the history kept)"
                        .formatted(floor, floors.size() == 1 ? undone : "one branch")),
            floors.stream().skip(1).map("and  limbeck downgrade %s"::formatted))
        .toList();
  }

  private boolean isUndoable(RevisionHeader header) {
    return known
        .entry(header.id())
        .map(HistoryEntry::revision)
        .filter(revision -> revision.downgrade() instanceof RecordedDowngrade.Sql)
        .isPresent();
  }

  /** What to downgrade to so that a revision goes; empty where it goes with what is below it. */
  private Optional<String> floor(RevisionHeader header) {
    if (header.downRevisions().stream().anyMatch(down -> !graph.isInFiles(down))) {
      return Optional.empty();
    }
    var applied = graph.ancestors(known.rows());
    if (header.downRevisions().isEmpty()) {
      var alone = applied.stream().noneMatch(graph::isInFiles);
      return Optional.of(alone ? "base" : header.id() + "@base");
    }
    var down = header.downRevisions().getFirst();
    var others =
        graph.revisedBy(down).stream()
            .anyMatch(next -> applied.contains(next.id()) && graph.isInFiles(next.id()));
    return Optional.of(others ? header.id() + "@" + down : down.value());
  }

  private static String names(List<RevisionId> ids) {
    return ids.isEmpty() ? "base" : ids.stream().map(RevisionId::value).collect(joining(", "));
  }
}
