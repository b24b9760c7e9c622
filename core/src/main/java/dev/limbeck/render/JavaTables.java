package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;

import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableOption;
import java.util.ArrayList;
import java.util.List;

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
      case TableOption.PartitionBy unused -> call("partitionBy");
      case TableOption.PartitionOf unused -> call("partitionOf");
      case TableOption.Inherits inherits -> call("inherits", name(inherits.table()));
      case TableOption.StorageParameter parameter ->
          call("with", text(parameter.name()), text(parameter.value()));
      case TableOption.Tablespace space -> call("tablespace", text(space.name()));
      case TableOption.AccessMethod method -> call("using", text(method.name()));
    };
  }
}
