package dev.limbeck.diff;

import dev.limbeck.operation.ColumnOperation.AlterColumn;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.TableOperation.AlterTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins neighbours that change the same table or column into one operation. */
final class Joining {

  private Joining() {}

  static List<PlannedOperation> of(List<PlannedOperation> operations) {
    var joined = new ArrayList<PlannedOperation>();
    for (var next : operations) {
      var last =
          joined.isEmpty() ? Optional.<PlannedOperation>empty() : join(joined.getLast(), next);
      if (last.isPresent()) {
        joined.set(joined.size() - 1, last.get());
      } else {
        joined.add(next);
      }
    }
    return List.copyOf(joined);
  }

  private static Optional<PlannedOperation> join(PlannedOperation one, PlannedOperation next) {
    return join(one.operation(), next.operation())
        .map(operation ->
            new PlannedOperation(
                operation, one.remark().or(next::remark), one.losesData() || next.losesData()));
  }

  private static Optional<Operation> join(Operation one, Operation next) {
    if (one instanceof AlterColumn first
        && next instanceof AlterColumn second
        && first.table().equals(second.table())
        && first.name().equals(second.name())) {
      return Optional.of(
          new AlterColumn(first.table(), first.name(), both(first.changes(), second.changes())));
    }
    if (one instanceof AlterTable first
        && next instanceof AlterTable second
        && first.name().equals(second.name())) {
      return Optional.of(new AlterTable(first.name(), both(first.changes(), second.changes())));
    }
    return Optional.empty();
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
