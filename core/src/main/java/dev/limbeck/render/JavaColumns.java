package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaValues.name;
import static dev.limbeck.render.JavaValues.type;
import static dev.limbeck.render.JavaValues.value;

import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Identity;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.Unique;
import java.util.ArrayList;
import java.util.List;

/** Columns, and operations on them, as calls. */
final class JavaColumns {

  private JavaColumns() {}

  static JavaCode render(ColumnOperation operation) {
    var table = name(operation.table());
    return switch (operation) {
      case ColumnOperation.AddColumn add ->
          call(
              add.ifNotExists() ? "op.addColumnIfNotExists" : "op.addColumn",
              table,
              column(add.column()));
      case ColumnOperation.DropColumn drop -> drop(drop, table);
      case ColumnOperation.AlterColumn alter -> {
        var arguments = new ArrayList<JavaCode>(List.of(table, text(alter.name())));
        alter.changes().forEach(change -> arguments.add(JavaColumnChanges.render(change)));
        yield call("op.alterColumn", arguments);
      }
      case ColumnOperation.RenameColumn rename ->
          call("op.renameColumn", table, text(rename.name()), text(rename.to()));
    };
  }

  private static JavaCode drop(ColumnOperation.DropColumn drop, JavaCode table) {
    if (drop.ifExists()) {
      return call("op.dropColumnIfExists", table, text(drop.name()));
    }
    if (drop.cascade()) {
      return call("op.dropColumnCascade", table, text(drop.name()));
    }
    return call(
        "op.dropColumn", table, drop.was().map(JavaColumns::column).orElse(text(drop.name())));
  }

  static JavaCode column(Column column) {
    var chain = call("column", text(column.name()), type(column.type()));
    chain = chain.thenIf(!column.nullable(), "notNull");
    chain = content(column.content(), chain);
    for (var collation : column.collation().stream().toList()) {
      chain = chain.then("collate", name(collation));
    }
    for (var kind : column.storage().stream().toList()) {
      chain = chain.then("storage", text(kind));
    }
    for (var method : column.compression().stream().toList()) {
      chain = chain.then("compression", text(method));
    }
    for (var constraint : column.constraints()) {
      chain = beside(column, constraint, chain);
    }
    for (var comment : column.comment().stream().toList()) {
      chain = chain.then("comment", text(comment));
    }
    return chain;
  }

  private static JavaCode.Chain content(Content content, JavaCode.Chain chain) {
    return switch (content) {
      case Content.Given unused -> chain;
      case Content.Default given -> chain.then("defaultTo", value(given.value()));
      case Content.Counted counted -> identity(counted.identity(), chain);
      case Content.Generated generated ->
          chain.then(
              generated.stored() ? "generatedAs" : "virtualAs", text(generated.expression()));
    };
  }

  private static JavaCode.Chain identity(Identity identity, JavaCode.Chain chain) {
    var method = identity.always() ? "alwaysIdentity" : "identity";
    return identity.options().equals(SequenceOptions.NONE)
        ? chain.then(method)
        : chain.then(method, JavaChanges.counting(identity.options()));
  }

  private static JavaCode.Chain beside(Column column, Constraint constraint, JavaCode.Chain chain) {
    if (constraint.equals(PrimaryKey.of(column.name()))) {
      return chain.then("primaryKey");
    }
    if (constraint.equals(Unique.of(column.name()))) {
      return chain.then("unique");
    }
    if (constraint instanceof Check check && constraint.equals(Check.of(check.condition()))) {
      return chain.then("check", text(check.condition()));
    }
    if (constraint instanceof ForeignKey key
        && key.keys().size() == 1
        && constraint.equals(
            ForeignKey.of(column.name()).to(key.table(), List.of(key.keys().getFirst())))) {
      return chain.then("references", name(key.table()), text(key.keys().getFirst()));
    }
    return chain.then("with", JavaConstraints.render(constraint));
  }
}
