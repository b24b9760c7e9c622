package dev.limbeck.autogenerate;

import dev.limbeck.diff.Difference;
import dev.limbeck.diff.Difference.Change;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.operation.ConstraintOperation;
import dev.limbeck.operation.IndexOperation;
import dev.limbeck.operation.ObjectOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.problem.AutogenerateCode;
import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import dev.limbeck.schema.ObjectReference;
import java.util.List;

/** Turns what the user says was renamed into operations. */
final class RenameOperations {

  private RenameOperations() {}

  /**
   * The operation of one rename.
   *
   * @param differences what differs before it; the one name must be among what was removed, the
   *     other among what was added, of the same kind
   */
  static Operation of(Rename rename, List<Difference> differences) {
    var gone = named(differences, Change.REMOVED, rename.from());
    var come = named(differences, Change.ADDED, rename.to());
    return gone.stream()
        .filter(from -> come.stream().anyMatch(to -> to.word().equals(from.word())))
        .findFirst()
        .map(from -> operation(from, come.getFirst()))
        .orElseThrow(() -> problem(rename, differences, gone, come).exception());
  }

  private static List<ObjectReference> named(
      List<Difference> differences, Change change, String name) {
    return differences.stream()
        .filter(one -> one.change() == change)
        .map(Difference::object)
        .filter(object -> ObjectText.name(object).equals(name))
        .toList();
  }

  private static Operation operation(ObjectReference from, ObjectReference to) {
    var name = to.lastName();
    return switch (from) {
      case ObjectReference.InSchema one ->
          switch (one.kind()) {
            case TABLE -> new TableOperation.RenameTable(one.name(), name);
            case INDEX -> new IndexOperation.RenameIndex(one.name(), name);
            case SEQUENCE -> new SequenceOperation.RenameSequence(one.name(), name);
            case FOREIGN_TABLE,
                VIEW,
                MATERIALIZED_VIEW,
                TYPE,
                DOMAIN,
                COLLATION,
                STATISTICS,
                TEXT_SEARCH_CONFIGURATION ->
                new ObjectOperation.RenameObject(one, name);
          };
      case ObjectReference.Within one ->
          switch (one.kind()) {
            case COLUMN -> new ColumnOperation.RenameColumn(one.owner(), one.name(), name);
            case CONSTRAINT ->
                new ConstraintOperation.RenameConstraint(one.owner(), one.name(), name);
            case DOMAIN_CONSTRAINT, TRIGGER, POLICY, RULE ->
                new ObjectOperation.RenameObject(one, name);
          };
      case ObjectReference.OfDatabase one -> new ObjectOperation.RenameObject(one, name);
      case ObjectReference.Callable one -> new ObjectOperation.RenameObject(one, name);
    };
  }

  private static Problem problem(
      Rename rename,
      List<Difference> differences,
      List<ObjectReference> gone,
      List<ObjectReference> come) {
    var side = gone.isEmpty() ? Change.REMOVED : Change.ADDED;
    var missing = gone.isEmpty() ? rename.from() : rename.to();
    var names =
        differences.stream()
            .filter(one -> one.change() == side)
            .map(one -> ObjectText.name(one.object()))
            .distinct()
            .toList();
    var why =
        !gone.isEmpty() && !come.isEmpty()
            ? "One is a %s, the other a %s."
                .formatted(gone.getFirst().word(), come.getFirst().word())
            : side == Change.REMOVED
                ? "'%s' is not among what the models no longer have%s."
                    .formatted(missing, list(names))
                : "'%s' is not among what the models have in addition%s."
                    .formatted(missing, list(names));
    var problem =
        Problem.of(AutogenerateCode.BAD_RENAME, "Cannot rename %s".formatted(rename)).because(why);
    return Nearest.to(missing, names)
        .map(near ->
            problem.fix(
                "--rename "
                    + (side == Change.REMOVED
                        ? new Rename(near, rename.to())
                        : new Rename(rename.from(), near))))
        .orElse(problem);
  }

  private static String list(List<String> names) {
    return names.isEmpty() ? "" : ", which are: " + String.join(", ", names);
  }
}
