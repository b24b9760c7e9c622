package dev.limbeck.run;

import dev.limbeck.dialect.IdentifierRules;
import dev.limbeck.dialect.ServiceTables;
import dev.limbeck.dialect.SessionSql;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.ServiceState;
import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What must be there before the first step: the schema, the version table, the history table.
 *
 * <p>Whether the role may do what is needed is found out first, so that nothing is written in vain.
 */
final class Preparation {

  private static final int OLDEST_SERVER = 140000;

  /** What the loser sees when two create the same thing at once, also with IF NOT EXISTS. */
  private static final Set<String> RACES = Set.of("23505", "42P06", "42P07", SessionSql.LOCK_HELD);

  private final ServiceDatabase database;
  private final ServiceTables tables;
  private final IdentifierRules names;
  private final RunOptions options;
  private final RunListener listener;
  private final PreparationText text;

  Preparation(ServiceDatabase database, RunOptions options, RunListener listener) {
    this.database = database;
    this.tables = database.tables();
    this.names = database.dialect().identifiers();
    this.options = options;
    this.listener = listener;
    this.text = new PreparationText(database.sql());
  }

  /** Creates what is missing; returns the state afterwards. */
  ServiceState prepare(ServiceState found) {
    var state = found;
    ProblemException.throwIfAny(obstacles(state));
    var wait = new LockWait(tables.version().toString(), options, listener);
    while (true) {
      var before = state;
      var missing = text.missing(state);
      if (missing.isEmpty()) {
        return state;
      }
      try {
        for (var script : missing) {
          database.transport().transaction(script, notice -> {});
        }
      } catch (StatementFailure failure) {
        if (!RACES.contains(failure.error().sqlState())) {
          throw failed(failure);
        }
        state = database.state();
        // Whoever wins a race has committed, so that what it made is there: else it was none.
        if (!failure.is(SessionSql.LOCK_HELD) && state.equals(before)) {
          throw failed(failure);
        }
        if (!wait.again()) {
          throw wait.problem().exception();
        }
      }
      state = database.state();
    }
  }

  private ProblemException failed(StatementFailure failure) {
    var problem =
        failure.connectionLost()
            ? Problem.of(
                    RunCode.CONNECTION_LOST,
                    "%s: the connection was lost while %s was prepared"
                        .formatted(options.service(), tables.version()))
                .fix(options.again())
            : Problem.of(
                    RunCode.PREPARATION_FAILED,
                    "The version table %s could not be prepared".formatted(tables.version()))
                .fix("mend what the server says, then  " + options.again());
    var why = Problems.serverText(failure.error()) + "\nNo revision has been run.";
    return new ProblemException(List.of(problem.because(why)), failure);
  }

  /** Everything that the role may not do and would have to. */
  private List<Problem> obstacles(ServiceState state) {
    var problems = new ArrayList<Problem>();
    if (state.serverVersion() < OLDEST_SERVER) {
      problems.add(
          Problem.of(
                  DatabaseCode.SERVER_TOO_OLD,
                  "The server is PostgreSQL %d.%d"
                      .formatted(state.serverVersion() / 10000, state.serverVersion() % 10000))
              .because("Limbeck works with PostgreSQL 14 and newer.")
              .fix("upgrade the server"));
    }
    if (state.readOnly()) {
      problems.add(
          Problem.of(
                  DatabaseCode.READ_ONLY,
                  "Role %s can only read in database %s".formatted(state.role(), state.database()))
              .because(
                  "default_transaction_read_only is on for the role, or the server is a standby.")
              .fix("use the URL of a role that may write, on the primary server"));
      return problems;
    }
    schema(state, tables.schema(), state.schema(), state.versionTable().exists(), problems);
    table(
        state,
        tables.version().schemaName(),
        state.versionSchema(),
        tables.version().toString(),
        state.versionTable(),
        problems);
    tables.history().ifPresent(history -> history(history, state, problems));
    return problems.stream().distinct().toList();
  }

  private void history(QualifiedName history, ServiceState state, List<Problem> problems) {
    if (state.historyTable().exists() && !state.historyTable().isTable()) {
      problems.add(ServiceDatabase.notATable(history, "history_table"));
      return;
    }
    table(
        state,
        history.schemaName(),
        state.historySchema(),
        history.toString(),
        state.historyTable(),
        problems);
  }

  private void schema(
      ServiceState state,
      String name,
      ServiceState.SchemaAccess schema,
      boolean used,
      List<Problem> problems) {
    var role = names.quote(state.role());
    if (!schema.exists() && !state.mayCreateSchema()) {
      problems.add(
          Problem.of(
                  DatabaseCode.SCHEMA_NOT_CREATABLE,
                  "Schema %s does not exist and role %s may not create it"
                      .formatted(name, state.role()))
              .fix("CREATE SCHEMA %s AUTHORIZATION %s;".formatted(names.quote(name), role)));
    } else if (schema.exists() && !schema.creatable() && !used) {
      problems.add(
          Problem.of(
                  DatabaseCode.TABLE_NOT_CREATABLE,
                  "Role %s may not create tables in schema %s".formatted(state.role(), name))
              .because("The schema belongs to %s.".formatted(schema.owner().orElse("nobody")))
              .fix("GRANT USAGE, CREATE ON SCHEMA %s TO %s;".formatted(names.quote(name), role))
              .fix("or set another  schema  in limbeck.toml"));
    }
  }

  private void table(
      ServiceState state,
      String schemaName,
      ServiceState.SchemaAccess schema,
      String name,
      ServiceState.TableAccess table,
      List<Problem> problems) {
    if (!table.exists()) {
      schema(state, schemaName, schema, false, problems);
      return;
    }
    if (table.writable() && table.readable() && schema.usable()) {
      return;
    }
    var version = name.equals(tables.version().toString());
    problems.add(
        Problem.of(
                version
                    ? DatabaseCode.VERSION_TABLE_NOT_WRITABLE
                    : DatabaseCode.HISTORY_NOT_WRITABLE,
                "Role %s may not write %s".formatted(state.role(), name))
            .because("The table belongs to %s.".formatted(table.owner().orElse("nobody")))
            .fix(
                "GRANT USAGE ON SCHEMA %s TO %s; GRANT SELECT, INSERT%s ON %s TO %2$s;"
                    .formatted(
                        names.quote(schemaName),
                        names.quote(state.role()),
                        version ? ", DELETE" : "",
                        names.quote(version ? tables.version() : tables.history().orElseThrow()))));
  }
}
