package dev.limbeck.jdbc;

import java.sql.Connection;

/** The open transaction of a step, for a revision that needs the database. */
public interface StepTransaction {

  /** Runs SQL of the revision; positions of a failure are those of the text. */
  void run(String revision) throws StatementFailure;

  /** Changes a page of rows, by what {@code dev.limbeck.dialect.BatchSql} wrote. */
  BatchPage page(String sql) throws StatementFailure;

  /**
   * The connection, for the revision itself: it cannot end the transaction, and is dead after it.
   */
  Connection connection();
}
