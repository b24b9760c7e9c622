package dev.limbeck.diff;

import dev.limbeck.operation.ColumnOperation.AddColumn;
import dev.limbeck.operation.DataOperation.Execute;
import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.TableOperation.CreateTable;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.RoutineBody;
import dev.limbeck.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the text of a function names is known to nobody but its language: where more is made behind
 * a function, the server is told not to look at texts yet, as its own dumps do.
 */
final class Bodies {

  private static final PlannedOperation UNCHECKED =
      new PlannedOperation(
          new Execute("SET LOCAL check_function_bodies = off", List.of()),
          Optional.of("functions name each other, and what is made behind them"),
          false);

  private Bodies() {}

  static List<PlannedOperation> of(List<PlannedOperation> operations) {
    for (int at = 0; at < operations.size(); at++) {
      if (isText(operations.get(at).operation())
          && operations.subList(at + 1, operations.size()).stream()
              .anyMatch(later -> isNamed(later.operation()))) {
        var all = new ArrayList<>(operations);
        all.add(at, UNCHECKED);
        return List.copyOf(all);
      }
    }
    return operations;
  }

  private static boolean isText(Operation operation) {
    return operation instanceof CreateObject create
        && create.object() instanceof Routine routine
        && routine.body() instanceof RoutineBody.Source
        && routine.language().equalsIgnoreCase("sql");
  }

  private static boolean isNamed(Operation operation) {
    return operation instanceof CreateTable
        || operation instanceof AddColumn
        || (operation instanceof CreateObject create
            && (create.object() instanceof View || create.object() instanceof Routine));
  }
}
