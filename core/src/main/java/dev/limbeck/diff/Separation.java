package dev.limbeck.diff;

import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.PartitionOperation.AttachPartition;
import dev.limbeck.operation.TableOperation.CreateTable;
import dev.limbeck.operation.TypeOperation.AddEnumValue;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.TableOption;
import java.util.List;

/**
 * Operations that one transaction cannot run: what uses a value that an enum got in the same
 * transaction is refused by the server.
 */
public final class Separation {

  private Separation() {}

  /**
   * The operations as transactions can run them, one after the other: mostly all in one; where a
   * value of an enum is used at once, the values first and all else in a second one.
   *
   * <p>A revision that needs both is written as two. The schema between them is the current one
   * with the values more; for their downgrades each side is compared with that.
   */
  public static List<List<PlannedOperation>> of(List<PlannedOperation> all) {
    var values = all.stream().filter(Separation::addsValue).toList();
    var others = all.stream().filter(one -> !addsValue(one)).toList();
    boolean used =
        values.stream()
            .map(one -> (AddEnumValue) one.operation())
            .anyMatch(value -> others.stream().anyMatch(one -> uses(one.operation(), value)));
    return used ? List.of(values, others) : List.of(List.copyOf(all));
  }

  private static boolean addsValue(PlannedOperation operation) {
    return operation.operation() instanceof AddEnumValue;
  }

  /**
   * The server writes a value with its type behind it, except in the bounds of a partition; the
   * body of a routine is its author's own text.
   */
  private static boolean uses(Operation operation, AddEnumValue value) {
    var text = operation.toString();
    boolean named =
        text.contains("'" + value.value().replace("'", "''") + "'")
            || text.contains("[text=" + value.value() + "]");
    return named && (saysNoType(operation) || text.contains(value.name().name()));
  }

  private static boolean saysNoType(Operation operation) {
    return operation instanceof AttachPartition
        || (operation instanceof CreateTable create
            && create.table().option(TableOption.PartitionOf.class).isPresent())
        || (operation instanceof CreateObject create && create.object() instanceof Routine);
  }
}
