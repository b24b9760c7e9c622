package dev.limbeck.diff;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.ColumnChange.ToComment;
import dev.limbeck.operation.ColumnChange.ToNoComment;
import dev.limbeck.operation.ColumnOperation.AlterColumn;
import dev.limbeck.operation.ObjectOperation.Comment;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.RelationColumn;
import java.util.List;
import java.util.Optional;

/** The operations that say what an object is for. */
final class CommentOperations {

  private CommentOperations() {}

  /** From the comment that was to that of an object; nothing where they are equal. */
  static List<Operation> between(Optional<String> was, CatalogObject object) {
    if (was.equals(object.comment())) {
      return List.of();
    }
    return List.of(
        object.definition() instanceof RelationColumn column
            ? new AlterColumn(
                column.table(), column.column().name(), List.of(change(was, object.comment())))
            : new Comment(object.reference(), object.comment(), was));
  }

  private static ColumnChange change(Optional<String> was, Optional<String> to) {
    return to.<ColumnChange>map(text -> new ToComment(text, was))
        .orElseGet(() -> new ToNoComment(was));
  }
}
