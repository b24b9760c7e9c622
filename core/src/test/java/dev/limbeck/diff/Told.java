package dev.limbeck.diff;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.operation.ConstraintOperation;
import dev.limbeck.operation.IndexOperation;
import dev.limbeck.operation.ObjectOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.Column;
import java.util.List;
import java.util.stream.Stream;

/** Operations in a few words each. */
final class Told {

  private Told() {}

  static List<String> of(SchemaDiff diff) {
    return diff.operations().stream().map(planned -> of(planned.operation())).toList();
  }

  private static String of(Operation operation) {
    if (operation instanceof TableOperation.CreateTable create) {
      var table = create.table();
      return "create table %s (%s)"
          .formatted(
              table.name(),
              Stream.concat(
                      table.columns().stream().map(Column::name),
                      table.constraints().stream().map(one -> one.name().orElseThrow()))
                  .collect(joining(", ")));
    }
    if (operation instanceof TableOperation.DropTable drop) {
      return "drop table " + drop.name();
    }
    if (operation instanceof ColumnOperation.AddColumn add) {
      return "add column %s.%s".formatted(add.table(), add.column().name());
    }
    if (operation instanceof ColumnOperation.DropColumn drop) {
      return "drop column %s.%s".formatted(drop.table(), drop.name());
    }
    if (operation instanceof ColumnOperation.AlterColumn alter) {
      return "alter column %s.%s: %s"
          .formatted(
              alter.table(),
              alter.name(),
              alter.changes().stream()
                  .map(change -> change.getClass().getSimpleName())
                  .collect(joining(", ")));
    }
    if (operation instanceof ConstraintOperation.AddConstraint add) {
      return "add constraint %s.%s".formatted(add.table(), add.constraint().name().orElseThrow());
    }
    if (operation instanceof ConstraintOperation.DropConstraint drop) {
      return "drop constraint %s.%s".formatted(drop.table(), drop.name().orElseThrow());
    }
    return others(operation);
  }

  private static String others(Operation operation) {
    if (operation instanceof IndexOperation.CreateIndex create) {
      return "create index " + create.index().name().orElseThrow();
    }
    if (operation instanceof IndexOperation.DropIndex drop) {
      return "drop index " + drop.name().orElseThrow();
    }
    if (operation instanceof SequenceOperation.CreateSequence create) {
      return "create sequence " + create.sequence().name();
    }
    if (operation instanceof SequenceOperation.DropSequence drop) {
      return "drop sequence " + drop.name();
    }
    if (operation instanceof ObjectOperation.CreateObject create) {
      var replaces = create.mode() == ObjectOperation.CreateMode.OR_REPLACE;
      return "%s %s".formatted(replaces ? "replace" : "create", name(create.object().reference()));
    }
    if (operation instanceof ObjectOperation.DropObject drop) {
      return "drop " + name(drop.object());
    }
    if (operation instanceof ObjectOperation.RenameObject rename) {
      return "rename %s to %s".formatted(name(rename.object()), rename.to());
    }
    return operation.getClass().getSimpleName();
  }

  private static String name(dev.limbeck.schema.ObjectReference reference) {
    return reference.word() + " " + reference.lastName();
  }
}
