package dev.limbeck.migration;

import dev.limbeck.operation.CheckOperation;

/** What must be true before and after a revision. */
public interface CheckDirectives extends Directives {

  /**
   * Asks, before anything of this revision runs, for something that must be true; stands before all
   * other directives.
   *
   * @param query at least one row, and true in the first column of each; further columns are shown
   *     where it is not
   */
  default void require(String query) {
    invoke(new CheckOperation.Require(query));
  }

  /**
   * Asks, after all of this revision ran, for something that must be true, else the step is rolled
   * back; stands behind all other directives.
   *
   * @param query at least one row, and true in the first column of each; further columns are shown
   *     where it is not
   */
  default void verify(String query) {
    invoke(new CheckOperation.Verify(query));
  }
}
