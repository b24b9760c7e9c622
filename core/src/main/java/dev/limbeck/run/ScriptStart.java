package dev.limbeck.run;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.jdbc.ServiceState;
import dev.limbeck.revision.RevisionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a dry run begins.
 *
 * @param known the version rows, and what is known of the revisions
 * @param why how they are known, for the reader of the script
 * @param state what the database holds; empty where no database was read
 * @param externals what other tools did since Limbeck last wrote
 * @param begun what the history says of an autocommit step that is not finished
 */
record ScriptStart(
    KnownRevisions known,
    String why,
    Optional<ServiceState> state,
    List<HistoryEvent> externals,
    Function<PlannedStep, Begun> begun) {

  /** Copies the list. */
  ScriptStart {
    externals = List.copyOf(externals);
  }

  /** The version rows. */
  List<RevisionId> rows() {
    return known.rows();
  }
}
