package dev.limbeck.run;

import dev.limbeck.dialect.RecordedDowngrade;
import dev.limbeck.jdbc.HistoryEntry;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.script.Section;
import dev.limbeck.script.SectionOrigin;
import java.util.List;
import java.util.Optional;

/** What undoes a revision that no file has, as the history kept it. */
final class RecordedSection {

  private final KnownRevisions known;
  private final RunOptions options;

  RecordedSection(KnownRevisions known, RunOptions options) {
    this.known = known;
    this.options = options;
  }

  /** The statements; empty where the history has none, and then a problem is added. */
  Optional<Section> find(RevisionHeader header, List<Problem> problems) {
    var downgrade =
        known
            .entry(header.id())
            .map(HistoryEntry::revision)
            .map(revision -> revision.downgrade())
            .orElseGet(RecordedDowngrade.NeedsFile::new);
    return switch (downgrade) {
      case RecordedDowngrade.Sql sql ->
          Optional.of(
              new Section(
                  header.source(),
                  sql.text(),
                  new SectionOrigin.Lines(1),
                  sql.autocommit(),
                  Optional.empty()));
      case RecordedDowngrade.Irreversible irreversible ->
          refused(
              Planning.irreversible(header, irreversible.reason(), "The history says so."),
              header,
              problems);
      case RecordedDowngrade.Missing unused ->
          refused(
              fileNeeded(header, "Its file had no '-- @downgrade' section when it was applied."),
              header,
              problems);
      case RecordedDowngrade.NeedsFile unused ->
          refused(
              fileNeeded(
                  header,
                  known.entry(header.id()).isPresent()
                      ? "The history says nothing of how it is undone: that needs its file."
                      : "The history does not know it."),
              header,
              problems);
    };
  }

  private static Optional<Section> refused(
      Problem problem, RevisionHeader header, List<Problem> problems) {
    problems.add(problem.at(Location.file(header.source())));
    return Optional.empty();
  }

  private Problem fileNeeded(RevisionHeader header, String why) {
    return Problem.of(
            RunCode.FILE_NEEDED,
            "Revision %s%s cannot be downgraded without its file"
                .formatted(
                    header.id(),
                    header.message().isEmpty() ? "" : " (%s)".formatted(header.message())))
        .because(why + " Nothing was changed.")
        .fix(
            "check out the code that has %s (git log --all --oneline -S%s), then  %s"
                .formatted(header.id(), header.id(), options.again()));
  }
}
