package dev.limbeck.operation;

import java.util.Optional;

/** The opposites of what happens to tables. */
final class TableReverser {

  private TableReverser() {}

  static Reversal reverse(TableOperation operation) {
    return switch (operation) {
      case TableOperation.CreateTable create ->
          Reversal.by(
              new TableOperation.DropTable(
                  create.table().name(), false, false, Optional.of(create.table())));
      case TableOperation.DropTable drop ->
          drop.was()
              .<Reversal>map(was -> Reversal.by(new TableOperation.CreateTable(was, false)))
              .orElseGet(() ->
                  new Reversal.Impossible(
                      "dropTable(\"%s\") does not say what the table was".formatted(drop.name())));
      case TableOperation.RenameTable rename ->
          Reversal.by(
              new TableOperation.RenameTable(
                  rename.name().sibling(rename.to()), rename.name().name()));
    };
  }
}
