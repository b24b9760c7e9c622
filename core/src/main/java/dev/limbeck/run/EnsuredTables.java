package dev.limbeck.run;

import dev.limbeck.jdbc.ServiceDatabase;

/** The version table and what goes with it, made without running anything. */
public final class EnsuredTables {

  private final ServiceDatabase database;
  private final Preparation preparation;

  /** Those of one service; not for several threads at once. */
  public EnsuredTables(ServiceDatabase database, RunOptions options, RunListener listener) {
    this.database = database;
    this.preparation = new Preparation(database, options, listener);
  }

  /** Creates what is missing; whether the version table was. */
  public boolean ensure() {
    var state = database.state();
    preparation.prepare(state);
    return !state.versionTable().exists();
  }
}
