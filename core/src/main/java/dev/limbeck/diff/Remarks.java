package dev.limbeck.diff;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.ObjectReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader should know of an operation: what it loses, and why it is there at all. */
final class Remarks {

  private final Situation situation;

  Remarks(Situation situation) {
    this.situation = situation;
  }

  static List<PlannedOperation> plain(List<Operation> operations) {
    return operations.stream().map(PlannedOperation::of).toList();
  }

  PlannedOperation dropped(ObjectReference object, Operation operation) {
    boolean loses = losesRows(operation);
    var reason = reason(object);
    return new PlannedOperation(
        operation, loses ? Optional.of(loss(operation)).or(() -> reason) : reason, loses);
  }

  private static boolean losesRows(Operation operation) {
    return operation instanceof TableOperation.DropTable
        || operation instanceof ColumnOperation.DropColumn
        || operation instanceof SequenceOperation.DropSequence;
  }

  private static String loss(Operation operation) {
    return operation instanceof TableOperation.DropTable
        ? "its rows are lost"
        : operation instanceof ColumnOperation.DropColumn
            ? "its values are lost"
            : "where it stands is lost";
  }

  PlannedOperation made(ObjectReference object, Operation operation) {
    return new PlannedOperation(operation, reason(object).or(() -> Hurdles.of(operation)), false);
  }

  List<PlannedOperation> made(ObjectReference object, List<Operation> operations) {
    return because(object, operations);
  }

  List<PlannedOperation> altered(ObjectReference object, List<Operation> operations) {
    return because(object, operations).stream()
        .map(Remarks::narrowing)
        .map(planned -> lessValues(object, planned))
        .map(Remarks::hurdle)
        .toList();
  }

  private static PlannedOperation narrowing(PlannedOperation planned) {
    var loses =
        planned.operation() instanceof ColumnOperation.AlterColumn alter
            && alter.changes().stream().anyMatch(Remarks::isLossy);
    return loses
        ? new PlannedOperation(
            planned.operation(), Optional.of("its values are rounded or cut"), true)
        : planned;
  }

  /** A column of an enum that has not all its values any more. */
  private PlannedOperation lessValues(ObjectReference column, PlannedOperation planned) {
    boolean retyped =
        planned.operation() instanceof ColumnOperation.AlterColumn alter
            && alter.changes().stream().anyMatch(ColumnChange.ToType.class::isInstance);
    var gone =
        TypesOf.all(situation.current(), column).stream()
            .filter(type -> TypesOf.all(situation.desired(), column).contains(type))
            .flatMap(type -> goneValues(type).stream())
            .toList();
    return retyped && !planned.losesData() && !gone.isEmpty()
        ? new PlannedOperation(planned.operation(), Optional.of(Hurdles.ofValues(gone)), false)
        : planned;
  }

  private List<String> goneValues(ObjectReference type) {
    return situation.current().definition(type) instanceof EnumType was
            && situation.desired().definition(type) instanceof EnumType to
        ? was.values().stream().filter(value -> !to.values().contains(value)).toList()
        : List.of();
  }

  private static PlannedOperation hurdle(PlannedOperation planned) {
    return new PlannedOperation(
        planned.operation(),
        planned.remark().or(() -> Hurdles.of(planned.operation())),
        planned.losesData());
  }

  private static boolean isLossy(ColumnChange change) {
    return change instanceof ColumnChange.ToType to
        && to.was().map(was -> Narrowing.isLossy(was.type(), to.type())).orElse(false);
  }

  /** The first says why. */
  List<PlannedOperation> because(ObjectReference object, List<Operation> operations) {
    var planned = new ArrayList<PlannedOperation>();
    for (var operation : operations) {
      planned.add(
          planned.isEmpty()
              ? new PlannedOperation(operation, reason(object), false)
              : PlannedOperation.of(operation));
    }
    return planned;
  }

  private Optional<String> reason(ObjectReference object) {
    return situation
        .fates()
        .reason(object)
        .filter(unused -> isOtherwiseSame(object))
        .map(because -> "made anew because of %s".formatted(Naming.of(because)));
  }

  private boolean isOtherwiseSame(ObjectReference object) {
    return situation.current().find(object).equals(situation.desired().find(object));
  }
}
