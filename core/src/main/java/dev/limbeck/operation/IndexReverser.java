package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/** The opposites of what happens to indexes. */
final class IndexReverser {

  private IndexReverser() {}

  static Reversal reverse(IndexOperation operation) {
    return switch (operation) {
      case IndexOperation.CreateIndex create -> reverse(create);
      case IndexOperation.DropIndex drop -> reverse(drop);
      case IndexOperation.RenameIndex rename ->
          Reversal.by(
              new IndexOperation.RenameIndex(
                  rename.name().sibling(rename.to()), rename.name().name()));
      case IndexOperation.AlterIndex alter ->
          Opposites.of(
              Opposites.each(alter.changes(), IndexReverser::reverse)
                  .map(changes -> new IndexOperation.AlterIndex(alter.name(), changes)),
              "alterIndex(\"%s\") does not say what was before: add  .from(...)"
                  .formatted(alter.name()));
      case IndexOperation.AttachIndex attach ->
          new Reversal.Impossible(
              "no statement detaches the index %s".formatted(attach.partition()));
      case IndexOperation.Reindex unused -> Reversal.by();
    };
  }

  private static Reversal reverse(IndexOperation.CreateIndex create) {
    var index = create.index();
    var name = index.name().map(index.table()::sibling);
    if (create.ifNotExists()) {
      return Opposites.uncertain("createIndexIfNotExists", name.orElse(index.table()));
    }
    return name.isPresent() || index.keys().stream().allMatch(key -> key.column().isPresent())
        ? Reversal.by(
            new IndexOperation.DropIndex(
                name, create.concurrently(), false, false, Optional.of(index)))
        : new Reversal.Impossible(
            "an index of %s has no name by which to drop it: add  .named(\"...\")"
                .formatted(index.table()));
  }

  private static Reversal reverse(IndexOperation.DropIndex drop) {
    return Opposites.of(
        drop.was()
            .map(was -> drop.name().map(QualifiedName::name).map(was::named).orElse(was))
            .map(was -> new IndexOperation.CreateIndex(was, drop.concurrently(), false, false)),
        "dropIndex(\"%s\") does not say what the index was: give it an on(...)"
            .formatted(drop.name().map(QualifiedName::toString).orElse("")));
  }

  private static Optional<IndexChange> reverse(IndexChange change) {
    return switch (change) {
      case ParameterChange parameter -> Opposites.parameter(parameter).map(IndexChange.class::cast);
      case TableChange.ToTablespace to -> Optional.of(TableReverser.reverse(to));
      case IndexChange.ToKeyStatistics to ->
          Optional.of(
              new IndexChange.ToKeyStatistics(
                  to.key(), to.was().orElse(-1), Optional.of(to.target())));
    };
  }
}
