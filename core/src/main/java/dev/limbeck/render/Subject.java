package dev.limbeck.render;

import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.operation.ConstraintOperation;
import dev.limbeck.operation.Custom;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.operation.IndexOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.TableOperation;

/** The table that an operation is about, by which the methods of a long revision are named. */
final class Subject {

  private static final String OTHERS = "others";

  private Subject() {}

  static String of(Operation operation) {
    return switch (operation) {
      case TableOperation table -> of(table);
      case ColumnOperation column -> column.table().name();
      case ConstraintOperation constraint -> constraint.table().name();
      case IndexOperation index -> of(index);
      case DataOperation rows -> of(rows);
      case Custom unused -> OTHERS;
    };
  }

  private static String of(TableOperation operation) {
    return switch (operation) {
      case TableOperation.CreateTable create -> create.table().name().name();
      case TableOperation.DropTable drop -> drop.name().name();
      case TableOperation.RenameTable rename -> rename.name().name();
    };
  }

  private static String of(IndexOperation operation) {
    return switch (operation) {
      case IndexOperation.CreateIndex create -> create.index().table().name();
      case IndexOperation.DropIndex drop ->
          drop.was().map(was -> was.table().name()).orElse(OTHERS);
      case IndexOperation.RenameIndex unused -> OTHERS;
    };
  }

  private static String of(DataOperation operation) {
    return switch (operation) {
      case DataOperation.BulkInsert insert -> insert.table().name();
      case DataOperation.Execute unused -> OTHERS;
    };
  }
}
