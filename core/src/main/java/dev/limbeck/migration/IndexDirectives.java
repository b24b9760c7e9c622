package dev.limbeck.migration;

import dev.limbeck.operation.IndexChange;
import dev.limbeck.operation.IndexOperation;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Indexes. */
public interface IndexDirectives extends Directives {

  /** Makes an index: {@code createIndex("ix_users_email", on("users", "email"))}. */
  default void createIndex(String name, Index index) {
    createIndex(index.named(name));
  }

  /** Makes an index that is named by the convention, else as PostgreSQL names it. */
  default void createIndex(Index index) {
    invoke(new IndexOperation.CreateIndex(index, false, false, false));
  }

  /** Makes an index unless there is one of this name, whatever that one looks like. */
  default void createIndexIfNotExists(String name, Index index) {
    invoke(new IndexOperation.CreateIndex(index.named(name), false, true, false));
  }

  /** Makes an index while others write; only in an autocommit revision. */
  default void createIndexConcurrently(String name, Index index) {
    invoke(new IndexOperation.CreateIndex(index.named(name), true, false, false));
  }

  /**
   * Makes an index while others write, unless there is one of this name; one that was left invalid
   * is left so.
   */
  default void createIndexConcurrentlyIfNotExists(String name, Index index) {
    invoke(new IndexOperation.CreateIndex(index.named(name), true, true, false));
  }

  /**
   * Makes the index of a table that is cut into partitions, to which theirs are attached one by
   * one.
   */
  default void createIndexOnly(String name, Index index) {
    invoke(new IndexOperation.CreateIndex(index.named(name), false, false, true));
  }

  /** Drops an index. */
  default void dropIndex(String name) {
    invoke(
        new IndexOperation.DropIndex(
            Optional.of(QualifiedName.parse(name)), false, false, false, Optional.empty()));
  }

  /** Drops an index and says what it was, so that the step can be undone. */
  default void dropIndex(String name, Index was) {
    var named = QualifiedName.parse(name);
    invoke(
        new IndexOperation.DropIndex(
            Optional.of(named), false, false, false, Optional.of(was.named(named.name()))));
  }

  /** Drops an index that was named by the convention, else by PostgreSQL, by what it was. */
  default void dropIndex(Index was) {
    invoke(
        new IndexOperation.DropIndex(
            was.name().map(was.table()::sibling), false, false, false, Optional.of(was)));
  }

  /** Drops an index if there is one. */
  default void dropIndexIfExists(String name) {
    invoke(
        new IndexOperation.DropIndex(
            Optional.of(QualifiedName.parse(name)), false, true, false, Optional.empty()));
  }

  /** Drops an index with all that depends on it. */
  default void dropIndexCascade(String name) {
    invoke(
        new IndexOperation.DropIndex(
            Optional.of(QualifiedName.parse(name)), false, false, true, Optional.empty()));
  }

  /** Drops an index while others read and write; only in an autocommit revision. */
  default void dropIndexConcurrently(String name) {
    invoke(
        new IndexOperation.DropIndex(
            Optional.of(QualifiedName.parse(name)), true, false, false, Optional.empty()));
  }

  /** Drops an index while others read and write, and says what it was, so that it can be undone. */
  default void dropIndexConcurrently(String name, Index was) {
    var named = QualifiedName.parse(name);
    invoke(
        new IndexOperation.DropIndex(
            Optional.of(named), true, false, false, Optional.of(was.named(named.name()))));
  }

  /** Drops an index while others read and write, if there is one. */
  default void dropIndexConcurrentlyIfExists(String name) {
    invoke(
        new IndexOperation.DropIndex(
            Optional.of(QualifiedName.parse(name)), true, true, false, Optional.empty()));
  }

  /** Gives an index another name; it stays in its schema. */
  default void renameIndex(String name, String to) {
    invoke(new IndexOperation.RenameIndex(QualifiedName.parse(name), to));
  }

  /** Changes an index: {@code toParameter}, {@code toTablespace}, {@code toKeyStatistics}. */
  default void alterIndex(String name, IndexChange... changes) {
    invoke(new IndexOperation.AlterIndex(QualifiedName.parse(name), List.of(changes)));
  }

  /** Makes the index of a partition a part of the index of its table. */
  default void attachIndex(String name, String partition) {
    invoke(
        new IndexOperation.AttachIndex(QualifiedName.parse(name), QualifiedName.parse(partition)));
  }

  /** Builds an index anew. */
  default void reindex(String name) {
    invoke(new IndexOperation.Reindex(QualifiedName.parse(name), false, false));
  }

  /** Builds an index anew while others write; only in an autocommit revision. */
  default void reindexConcurrently(String name) {
    invoke(new IndexOperation.Reindex(QualifiedName.parse(name), false, true));
  }

  /** Builds all indexes of a table anew. */
  default void reindexTable(String name) {
    invoke(new IndexOperation.Reindex(QualifiedName.parse(name), true, false));
  }

  /** Builds all indexes of a table anew while others write; only in an autocommit revision. */
  default void reindexTableConcurrently(String name) {
    invoke(new IndexOperation.Reindex(QualifiedName.parse(name), true, true));
  }
}
