package dev.limbeck.autogenerate;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.scratch.ScratchDatabase;
import java.sql.SQLException;

/** Roles that a schema names and that a server of ours does not have. */
final class RolesOnScratch {

  private RolesOnScratch() {}

  /** Creates a role; where another process is faster, that is as good. */
  static void create(ScratchDatabase database, Dialect dialect, String role) {
    try (var statement = database.connection().createStatement()) {
      statement.execute(dialect.scratch().createRole(role));
    } catch (SQLException createdMeanwhile) {
      // If it is not there after all, the statement that needs it says so.
    }
  }
}
