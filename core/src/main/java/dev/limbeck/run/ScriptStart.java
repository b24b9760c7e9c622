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
 * @param rows the version rows
 * @param why how they are known, for the reader of the script
 * @param state what the database holds; empty where no database was read
 * @param externals what other tools did since Limbeck last wrote
 * @param begun what the history says of an autocommit step that is not finished
 */
record ScriptStart(
    List<RevisionId> rows,
    String why,
    Optional<ServiceState> state,
    List<HistoryEvent> externals,
    Function<PlannedStep, Begun> begun) {

  /** Copies the lists. */
  ScriptStart {
    rows = List.copyOf(rows);
    externals = List.copyOf(externals);
  }
}
