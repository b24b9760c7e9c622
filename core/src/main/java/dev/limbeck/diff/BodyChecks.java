package dev.limbeck.diff;

import dev.limbeck.operation.ColumnOperation.AddColumn;
import dev.limbeck.operation.DataOperation.Execute;
import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SequenceOperation.CreateSequence;
import dev.limbeck.operation.TableOperation.CreateTable;
import dev.limbeck.schema.Aggregate;
import dev.limbeck.schema.Routine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a routine be made whose text names what comes only after it, as two that call each other:
 * the server looks at no text in that transaction.
 */
final class BodyChecks {

  private static final PlannedOperation OFF =
      new PlannedOperation(
          new Execute("SET LOCAL check_function_bodies = off", List.of()),
          Optional.of("a routine below names what is made after it"),
          false);

  private BodyChecks() {}

  /** The operations, behind the setting where it is needed. */
  static List<PlannedOperation> over(List<PlannedOperation> operations) {
    var later = new LinkedHashMap<String, Boolean>();
    for (var planned : operations.reversed()) {
      if (names(planned.operation(), later)) {
        var all = new ArrayList<PlannedOperation>();
        all.add(OFF);
        all.addAll(operations);
        return all;
      }
      made(planned.operation(), later);
    }
    return operations;
  }

  private static boolean names(Operation operation, Map<String, Boolean> later) {
    return operation instanceof CreateObject create
        && Body.of(create.object())
            .filter(body ->
                later.entrySet().stream()
                    .anyMatch(one -> (body.calls() || !one.getValue()) && body.names(one.getKey())))
            .isPresent();
  }

  /** Each name, and whether it is that of a routine. */
  private static void made(Operation operation, Map<String, Boolean> names) {
    if (operation instanceof CreateTable create) {
      names.put(create.table().name().name(), false);
    } else if (operation instanceof CreateSequence create) {
      names.put(create.sequence().name().name(), false);
    } else if (operation instanceof AddColumn add) {
      names.put(add.column().name(), false);
    } else if (operation instanceof CreateObject create) {
      boolean called = create.object() instanceof Routine || create.object() instanceof Aggregate;
      names.merge(create.object().reference().lastName(), called, Boolean::logicalAnd);
    }
  }
}
