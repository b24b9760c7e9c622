package dev.limbeck.operation;

import java.util.Optional;

/** The opposites of what happens to indexes. */
final class IndexReverser {

  private IndexReverser() {}

  static Reversal reverse(IndexOperation operation) {
    return switch (operation) {
      case IndexOperation.CreateIndex create -> reverse(create);
      case IndexOperation.DropIndex drop ->
          drop.was()
              .<Reversal>map(was ->
                  Reversal.by(new IndexOperation.CreateIndex(was, drop.concurrently(), false)))
              .orElseGet(() ->
                  new Reversal.Impossible(
                      "dropIndex(\"%s\") does not say what the index was".formatted(drop.name())));
      case IndexOperation.RenameIndex rename ->
          Reversal.by(
              new IndexOperation.RenameIndex(
                  rename.name().sibling(rename.to()), rename.name().name()));
    };
  }

  private static Reversal reverse(IndexOperation.CreateIndex create) {
    var index = create.index();
    return index
        .name()
        .<Reversal>map(name ->
            Reversal.by(
                new IndexOperation.DropIndex(
                    index.table().sibling(name), create.concurrently(), false, Optional.of(index))))
        .orElseGet(() ->
            new Reversal.Impossible(
                "an index of %s has no name by which to drop it".formatted(index.table())));
  }
}
