package dev.limbeck.migration;

import java.sql.Connection;
import java.util.List;

/** Opens the database to a revision that needs it. */
@FunctionalInterface
public interface StepConnection {

  /**
   * The connection of the step's transaction, after running what was recorded and has not run yet.
   *
   * @param recorded all that was recorded so far, in order
   */
  Connection after(List<Recorded> recorded);
}
