package dev.limbeck.operation;

import dev.limbeck.operation.TableChange.ToAccessMethod;
import dev.limbeck.operation.TableChange.ToClusterOn;
import dev.limbeck.operation.TableChange.ToInherit;
import dev.limbeck.operation.TableChange.ToLogged;
import dev.limbeck.operation.TableChange.ToNoCluster;
import dev.limbeck.operation.TableChange.ToNoInherit;
import dev.limbeck.operation.TableChange.ToReplicaIdentity;
import dev.limbeck.operation.TableChange.ToTablespace;
import dev.limbeck.operation.TableChange.ToUnlogged;
import dev.limbeck.schema.ReplicaIdentity;
import java.util.Optional;

/** The opposites of what happens to tables. */
final class TableReverser {

  private TableReverser() {}

  static Reversal reverse(TableOperation operation) {
    return switch (operation) {
      case TableOperation.CreateTable create -> reverse(create);
      case TableOperation.DropTable drop ->
          Opposites.of(
              drop.was().map(was -> new TableOperation.CreateTable(was, false)),
              "dropTable(\"%s\") does not say what the table was: give it its columns"
                  .formatted(drop.name()));
      case TableOperation.RenameTable rename ->
          Reversal.by(
              new TableOperation.RenameTable(
                  rename.name().sibling(rename.to()), rename.name().name()));
      case TableOperation.AlterTable alter ->
          Opposites.of(
              Opposites.each(alter.changes(), TableReverser::reverse)
                  .map(changes -> new TableOperation.AlterTable(alter.name(), changes)),
              "alterTable(\"%s\") does not say what was before: add  .from(...)"
                  .formatted(alter.name()));
    };
  }

  private static Reversal reverse(TableOperation.CreateTable create) {
    var table = create.table();
    return create.ifNotExists()
        ? Opposites.uncertain("createTableIfNotExists", table.name())
        : Reversal.by(new TableOperation.DropTable(table.name(), false, false, Optional.of(table)));
  }

  private static Optional<TableChange> reverse(TableChange change) {
    return switch (change) {
      case ParameterChange parameter -> Opposites.parameter(parameter).map(TableChange.class::cast);
      case ToLogged unused -> Optional.of(new ToUnlogged());
      case ToUnlogged unused -> Optional.of(new ToLogged());
      case ToTablespace to -> Optional.of(reverse(to));
      case ToAccessMethod to ->
          Optional.of(new ToAccessMethod(to.was().orElse("heap"), Optional.of(to.name())));
      case ToReplicaIdentity to ->
          Optional.of(
              new ToReplicaIdentity(
                  to.was().orElseGet(ReplicaIdentity.ByPrimaryKey::new),
                  Optional.of(to.identity())));
      case ToClusterOn to ->
          Optional.of(
              to.was()
                  .<TableChange>map(was -> new ToClusterOn(was, Optional.of(to.index())))
                  .orElseGet(() -> new ToNoCluster(Optional.of(to.index()))));
      case ToNoCluster to -> to.was().map(was -> new ToClusterOn(was, Optional.empty()));
      case ToInherit to -> Optional.of(new ToNoInherit(to.table()));
      case ToNoInherit to -> Optional.of(new ToInherit(to.table()));
    };
  }

  static ToTablespace reverse(ToTablespace to) {
    return new ToTablespace(to.was().orElse("pg_default"), Optional.of(to.name()));
  }
}
