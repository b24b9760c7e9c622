package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaCode.word;
import static dev.limbeck.render.JavaValues.name;
import static dev.limbeck.render.JavaValues.type;
import static dev.limbeck.render.JavaValues.value;

import dev.limbeck.operation.ColumnChange;
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
        alter.changes().forEach(change -> arguments.add(change(change)));
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
    if (identity.equals(Identity.BY_DEFAULT)) {
      return chain.then("identity");
    }
    var kind = word(identity.always() ? "ALWAYS" : "BY_DEFAULT");
    return identity.options().equals(SequenceOptions.NONE)
        ? chain.then("identity", kind)
        : chain.then("identity", kind, sequence(identity.options()));
  }

  /** {@code counting().startWith(100)}. */
  static JavaCode sequence(SequenceOptions options) {
    var chain = call("counting");
    for (var value : options.increment().stream().toList()) {
      chain = chain.then("incrementBy", word(value.toString()));
    }
    for (var value : options.start().stream().toList()) {
      chain = chain.then("startWith", word(value.toString()));
    }
    for (var value : options.minimum().stream().toList()) {
      chain = chain.then("minimum", word(value.toString()));
    }
    for (var value : options.maximum().stream().toList()) {
      chain = chain.then("maximum", word(value.toString()));
    }
    for (var value : options.cache().stream().toList()) {
      chain = chain.then("cache", word(value.toString()));
    }
    return chain.thenIf(options.cycle(), "cycling");
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

  static JavaCode change(ColumnChange change) {
    return switch (change) {
      case ColumnChange.ToType to -> {
        var chain = call("toType", type(to.type()));
        for (var using : to.using().stream().toList()) {
          chain = chain.then("using", text(using));
        }
        for (var was : to.was().stream().toList()) {
          chain = chain.then("from", type(was));
        }
        yield chain;
      }
      case ColumnChange.ToNotNull unused -> call("toNotNull");
      case ColumnChange.ToNullable unused -> call("toNullable");
      case ColumnChange.ToDefault to -> {
        var chain = call("toDefault", value(to.value()));
        yield to.was().map(was -> chain.then("from", value(was))).orElse(chain);
      }
      case ColumnChange.ToNoDefault to -> {
        var chain = call("toNoDefault");
        yield to.was().map(was -> chain.then("from", value(was))).orElse(chain);
      }
    };
  }
}
