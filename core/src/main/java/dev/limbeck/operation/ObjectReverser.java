package dev.limbeck.operation;

import dev.limbeck.schema.Extension;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/** The opposites of what happens to objects of every kind. */
final class ObjectReverser {

  private ObjectReverser() {}

  static Reversal reverse(ObjectOperation operation) {
    return switch (operation) {
      case ObjectOperation.CreateObject create -> reverse(create);
      case ObjectOperation.DropObject drop ->
          drop.was()
              .<Reversal>map(was -> Reversal.by(ObjectOperation.CreateObject.of(was)))
              .orElseGet(() ->
                  impossible(
                      "the drop of the %s does not say what it was; hand over its definition",
                      drop.object()));
      case ObjectOperation.RenameObject rename ->
          Reversal.by(
              new ObjectOperation.RenameObject(
                  rename.object().renamed(rename.to()), rename.object().lastName()));
      case ObjectOperation.MoveObject move -> reverse(move);
      case ObjectOperation.ChangeOwner change ->
          change
              .was()
              .<Reversal>map(was ->
                  Reversal.by(
                      new ObjectOperation.ChangeOwner(
                          change.object(), was, Optional.of(change.owner()))))
              .orElseGet(
                  () -> impossible("changeOwner does not say whose the %s was", change.object()));
      case ObjectOperation.Comment comment ->
          comment.text().isEmpty() && comment.was().isEmpty()
              ? impossible(
                  "dropComment does not say what the comment of the %s was", comment.object())
              : Reversal.by(
                  new ObjectOperation.Comment(comment.object(), comment.was(), comment.text()));
    };
  }

  private static Reversal reverse(ObjectOperation.CreateObject create) {
    if (create.mode() != ObjectOperation.CreateMode.OR_REPLACE) {
      return unlessShared(create)
          .orElseGet(() -> Reversal.by(ObjectOperation.DropObject.of(create.object())));
    }
    return create
        .was()
        .<Reversal>map(
            was -> Reversal.by(ObjectOperation.CreateObject.orReplace(was, create.object())))
        .orElseGet(() ->
            impossible(
                "it is not said what the %s replaces; hand over both definitions, or create it if"
                    + " there was none",
                create.object().reference()));
  }

  private static Optional<Reversal> unlessShared(ObjectOperation.CreateObject create) {
    return create.object() instanceof Extension extension
        ? DatabaseReverser.reverse(extension, create.mode())
        : Optional.empty();
  }

  private static Reversal reverse(ObjectOperation.MoveObject move) {
    return switch (move.object()) {
      case ObjectReference.InSchema object ->
          back(
              move,
              new ObjectReference.InSchema(object.kind(), object.name().in(move.schema())),
              move.was().or(() -> object.name().schema()));
      case ObjectReference.Callable routine ->
          back(
              move,
              new ObjectReference.Callable(
                  routine.kind(), routine.name().in(move.schema()), routine.arguments()),
              move.was().or(() -> routine.name().schema()));
      case ObjectReference.OfDatabase extension -> back(move, extension, move.was());
      case ObjectReference.Within within -> impossible("the %s cannot be moved", within);
    };
  }

  private static Reversal back(
      ObjectOperation.MoveObject move, ObjectReference moved, Optional<String> before) {
    return before
        .<Reversal>map(schema ->
            Reversal.by(new ObjectOperation.MoveObject(moved, schema, Optional.of(move.schema()))))
        .orElseGet(() ->
            impossible(
                "moveToSchema does not say where the %s was; write its name with the schema",
                move.object()));
  }

  static Reversal reverse(ViewOperation operation) {
    return switch (operation) {
      case ViewOperation.ChangeViewOption change ->
          change.value().isEmpty() && change.was().isEmpty()
              ? new Reversal.Impossible(
                  "dropViewOption does not say what the option %s of the view '%s' was"
                      .formatted(change.option(), change.view()))
              : Reversal.by(
                  new ViewOperation.ChangeViewOption(
                      change.view(), change.option(), change.was(), change.value()));
      case ViewOperation.RefreshMaterializedView unused -> Reversal.by();
    };
  }

  static Reversal reverse(RoutineOperation operation) {
    return switch (operation) {
      case RoutineOperation.AlterRoutine alter ->
          alter.was().isEmpty()
              ? impossible("alterRoutine does not say what the %s was", alter.routine())
              : Reversal.by(
                  new RoutineOperation.AlterRoutine(alter.routine(), alter.was(), alter.options()));
    };
  }

  static Reversal impossible(String reason, ObjectReference object) {
    return new Reversal.Impossible(reason.formatted(described(object)));
  }

  private static String described(ObjectReference object) {
    return switch (object) {
      case ObjectReference.InSchema one -> named(one, one.name());
      case ObjectReference.OfDatabase one -> named(one, QualifiedName.local(one.name()));
      case ObjectReference.Within one ->
          "%s '%s' of '%s'".formatted(one.word(), one.name(), one.owner());
      case ObjectReference.Callable one -> named(one, one.name());
    };
  }

  private static String named(ObjectReference object, QualifiedName name) {
    return "%s '%s'".formatted(object.word(), name);
  }
}
