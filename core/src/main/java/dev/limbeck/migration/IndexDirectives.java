package dev.limbeck.migration;

import dev.limbeck.operation.IndexOperation;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/** Indexes. */
public interface IndexDirectives extends Directives {

  /** Makes an index: {@code createIndex("ix_users_email", on("users", "email"))}. */
  default void createIndex(String name, Index index) {
    invoke(new IndexOperation.CreateIndex(index.named(name), false, false));
  }

  /** Makes an index while others write; only in an autocommit revision. */
  default void createIndexConcurrently(String name, Index index) {
    invoke(new IndexOperation.CreateIndex(index.named(name), true, false));
  }

  /** Drops an index. */
  default void dropIndex(String name) {
    invoke(new IndexOperation.DropIndex(QualifiedName.parse(name), false, false, Optional.empty()));
  }

  /** Drops an index and says what it was, so that the step can be undone. */
  default void dropIndex(String name, Index was) {
    var named = QualifiedName.parse(name);
    invoke(new IndexOperation.DropIndex(named, false, false, Optional.of(was.named(named.name()))));
  }

  /** Drops an index while others read and write; only in an autocommit revision. */
  default void dropIndexConcurrently(String name) {
    invoke(new IndexOperation.DropIndex(QualifiedName.parse(name), true, false, Optional.empty()));
  }

  /** Gives an index another name; it stays in its schema. */
  default void renameIndex(String name, String to) {
    invoke(new IndexOperation.RenameIndex(QualifiedName.parse(name), to));
  }
}
