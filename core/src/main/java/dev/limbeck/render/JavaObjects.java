package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaReferences.arguments;
import static dev.limbeck.render.JavaReferences.kind;

import dev.limbeck.operation.ObjectOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done with objects of every kind, as calls. */
final class JavaObjects {

  private JavaObjects() {}

  static JavaCode render(ObjectOperation operation) {
    return switch (operation) {
      case ObjectOperation.CreateObject create -> create(create);
      case ObjectOperation.DropObject drop -> drop(drop);
      case ObjectOperation.RenameObject rename ->
          call("op.rename", JavaReferences.render(rename.object()), text(rename.to()));
      case ObjectOperation.MoveObject move ->
          call(
              "op.moveToSchema",
              and(move.was(), JavaReferences.render(move.object()), text(move.schema())));
      case ObjectOperation.ChangeOwner change ->
          call(
              "op.changeOwner",
              and(change.was(), JavaReferences.render(change.object()), text(change.owner())));
      case ObjectOperation.Comment comment -> comment(comment);
    };
  }

  private static JavaCode create(ObjectOperation.CreateObject create) {
    var suffix = create.mode() == ObjectOperation.CreateMode.IF_NOT_EXISTS ? "IfNotExists" : "";
    var prefix =
        create.mode() == ObjectOperation.CreateMode.OR_REPLACE ? "createOrReplace" : "create";
    var arguments = new ArrayList<JavaCode>();
    arguments.add(JavaDefinitions.render(create.object()));
    create.was().ifPresent(was -> arguments.add(JavaDefinitions.render(was)));
    return call(
        "op." + prefix + JavaDefinitions.kind(create.object()) + suffix, List.copyOf(arguments));
  }

  private static JavaCode drop(ObjectOperation.DropObject drop) {
    var suffix = drop.ifExists() ? "IfExists" : drop.cascade() ? "Cascade" : "";
    return call(
        "op.drop" + kind(drop.object()) + suffix,
        drop.was()
            .map(was -> List.of(JavaDefinitions.render(was)))
            .orElseGet(() -> arguments(drop.object())));
  }

  private static JavaCode comment(ObjectOperation.Comment comment) {
    var object = JavaReferences.render(comment.object());
    return comment
        .text()
        .map(content -> call("op.comment", and(comment.was(), object, text(content))))
        .orElseGet(() -> call("op.dropComment", and(comment.was(), object)));
  }

  private static List<JavaCode> and(Optional<String> last, JavaCode... first) {
    var all = new ArrayList<>(List.of(first));
    last.ifPresent(content -> all.add(text(content)));
    return all;
  }
}
