package dev.limbeck.dialect;

import dev.limbeck.operation.Operation;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Turns operations into the statements of one database system. */
public interface DdlCompiler {

  /**
   * The statements of an operation, in the order in which they run.
   *
   * @throws dev.limbeck.problem.ProblemException where this database cannot do it, or a name is too
   *     long for it
   */
  List<SqlStatement> compile(Operation operation);
}
