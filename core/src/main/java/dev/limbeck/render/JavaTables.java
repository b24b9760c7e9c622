package dev.limbeck.render;

import static dev.limbeck.render.JavaChanges.withWas;
import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;
import static dev.limbeck.render.JavaValues.texts;

import dev.limbeck.operation.ParameterChange;
import dev.limbeck.operation.TableChange;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Operations on tables, as calls. */
final class JavaTables {

  private JavaTables() {}

  static JavaCode render(TableOperation operation) {
    return switch (operation) {
      case TableOperation.CreateTable create ->
          call(
              create.ifNotExists() ? "op.createTableIfNotExists" : "op.createTable",
              behind(name(create.table().name()), elements(create.table())));
      case TableOperation.DropTable drop -> drop(drop);
      case TableOperation.RenameTable rename ->
          call("op.renameTable", name(rename.name()), text(rename.to()));
      case TableOperation.AlterTable alter ->
          call(
              "op.alterTable",
              behind(
                  name(alter.name()), alter.changes().stream().map(JavaTables::change).toList()));
    };
  }

  private static JavaCode drop(TableOperation.DropTable drop) {
    if (drop.ifExists()) {
      return call("op.dropTableIfExists", name(drop.name()));
    }
    if (drop.cascade()) {
      return call("op.dropTableCascade", name(drop.name()));
    }
    return call(
        "op.dropTable",
        behind(name(drop.name()), drop.was().map(JavaTables::elements).orElse(List.of())));
  }

  private static List<JavaCode> elements(Table table) {
    var elements = new ArrayList<JavaCode>();
    table.columns().forEach(column -> elements.add(JavaColumns.column(column)));
    table.constraints().forEach(constraint -> elements.add(JavaConstraints.render(constraint)));
    table.options().forEach(option -> elements.add(option(option)));
    return elements;
  }

  private static JavaCode option(TableOption option) {
    return switch (option) {
      case TableOption.Comment comment -> call("comment", text(comment.text()));
      case TableOption.Unlogged unused -> call("unlogged");
      case TableOption.PartitionBy by -> JavaPartitions.by(by);
      case TableOption.PartitionOf of ->
          call("partitionOf", name(of.table()), JavaPartitions.bounds(of.bounds()));
      case TableOption.Like like -> like(like);
      case TableOption.Inherits inherits -> call("inherits", name(inherits.table()));
      case TableOption.StorageParameter parameter ->
          call("with", text(parameter.name()), text(parameter.value()));
      case TableOption.Tablespace space -> call("tablespace", text(space.name()));
      case TableOption.AccessMethod method -> call("accessMethod", text(method.name()));
    };
  }

  private static JavaCode like(TableOption.Like like) {
    var parts = like.including().stream().map(part -> part.toLowerCase(Locale.ROOT)).toList();
    return call("like", name(like.table()))
        .thenIf(parts.equals(List.of("all")), "includingAll")
        .thenIf(!parts.isEmpty() && !parts.equals(List.of("all")), "including", texts(parts));
  }

  private static JavaCode change(TableChange change) {
    return switch (change) {
      case ParameterChange parameter -> JavaChanges.parameter(parameter);
      case TableChange.ToLogged unused -> call("toLogged");
      case TableChange.ToUnlogged unused -> call("toUnlogged");
      case TableChange.ToTablespace to -> tablespace(to);
      case TableChange.ToAccessMethod to ->
          withWas(call("toAccessMethod", text(to.name())), to.was().map(JavaCode::text));
      case TableChange.ToReplicaIdentity to ->
          withWas(identity(to.identity()), to.was().map(JavaTables::identity));
      case TableChange.ToClusterOn to ->
          withWas(call("toClusterOn", text(to.index())), to.was().map(JavaCode::text));
      case TableChange.ToNoCluster to -> withWas(call("toNoCluster"), to.was().map(JavaCode::text));
      case TableChange.ToInherit to -> call("toInherit", name(to.table()));
      case TableChange.ToNoInherit to -> call("toNoInherit", name(to.table()));
    };
  }

  static JavaCode tablespace(TableChange.ToTablespace to) {
    return withWas(call("toTablespace", text(to.name())), to.was().map(JavaCode::text));
  }

  private static JavaCode.Chain identity(ReplicaIdentity identity) {
    return switch (identity) {
      case ReplicaIdentity.ByPrimaryKey unused -> call("toReplicaIdentityDefault");
      case ReplicaIdentity.Full unused -> call("toReplicaIdentityFull");
      case ReplicaIdentity.Nothing unused -> call("toReplicaIdentityNothing");
      case ReplicaIdentity.ByIndex by -> call("toReplicaIdentity", text(by.index()));
    };
  }
}
