package dev.limbeck.run;

import dev.limbeck.dialect.RecordedDowngrade;
import dev.limbeck.dialect.RecordedRevision;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.script.JavaRevisionFile;
import dev.limbeck.script.RevisionFile;
import dev.limbeck.script.Section;
import dev.limbeck.script.SqlRevisionFile;
import java.util.Optional;

/** What the history is to keep of a revision whose file is here. */
final class RecordedFacts {

  private RecordedFacts() {}

  static RecordedRevision of(RevisionFile file, RevisionGraph graph) {
    var header = file.header();
    return new RecordedRevision(
        header.id().value(),
        header.downRevisions().stream().map(RevisionId::value).toList(),
        graph.dependenciesOf(header.id()).stream().map(RevisionId::value).toList(),
        header.branchLabels(),
        header.message(),
        Optional.of(file.checksum()),
        downgrade(file));
  }

  private static RecordedDowngrade downgrade(RevisionFile file) {
    try {
      return switch (file) {
        case SqlRevisionFile sql ->
            sql.downgrade().map(RecordedFacts::recorded).orElse(new RecordedDowngrade.Missing());
        case JavaRevisionFile unused -> new RecordedDowngrade.NeedsFile();
      };
    } catch (ProblemException unused) {
      // A file may be stamped that could not be run; what is wrong with it is told when it is run.
      return new RecordedDowngrade.NeedsFile();
    }
  }

  static RecordedDowngrade recorded(Section section) {
    return section
        .irreversible()
        .<RecordedDowngrade>map(RecordedDowngrade.Irreversible::new)
        .orElseGet(() -> new RecordedDowngrade.Sql(section.text(), section.autocommit()));
  }
}
