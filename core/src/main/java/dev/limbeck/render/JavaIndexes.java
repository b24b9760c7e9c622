package dev.limbeck.render;

import static dev.limbeck.render.JavaChanges.withWas;
import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaCode.word;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;

import dev.limbeck.operation.IndexChange;
import dev.limbeck.operation.IndexOperation;
import dev.limbeck.operation.ParameterChange;
import dev.limbeck.operation.TableChange;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.NullsOrder;
import java.util.ArrayList;

/** Indexes, and operations on them, as calls. */
final class JavaIndexes {

  private JavaIndexes() {}

  static JavaCode render(IndexOperation operation) {
    return switch (operation) {
      case IndexOperation.CreateIndex create -> create(create);
      case IndexOperation.DropIndex drop -> drop(drop);
      case IndexOperation.RenameIndex rename ->
          call("op.renameIndex", name(rename.name()), text(rename.to()));
      case IndexOperation.AlterIndex alter ->
          call(
              "op.alterIndex",
              behind(
                  name(alter.name()), alter.changes().stream().map(JavaIndexes::change).toList()));
      case IndexOperation.AttachIndex attach ->
          call("op.attachIndex", name(attach.name()), name(attach.partition()));
      case IndexOperation.Reindex reindex ->
          call(
              "op.reindex"
                  + (reindex.table() ? "Table" : "")
                  + (reindex.concurrently() ? "Concurrently" : ""),
              name(reindex.name()));
    };
  }

  private static JavaCode create(IndexOperation.CreateIndex create) {
    var method =
        "op.createIndex"
            + (create.concurrently() ? "Concurrently" : "")
            + (create.ifNotExists() ? "IfNotExists" : "")
            + (create.only() ? "Only" : "");
    return create
        .index()
        .name()
        .map(name -> call(method, text(name), index(create.index())))
        .orElseGet(() -> call(method, index(create.index())));
  }

  private static JavaCode drop(IndexOperation.DropIndex drop) {
    var arguments = new ArrayList<JavaCode>();
    drop.name().ifPresent(name -> arguments.add(name(name)));
    drop.was().ifPresent(was -> arguments.add(index(was)));
    return call(
        "op.dropIndex"
            + (drop.concurrently() ? "Concurrently" : "")
            + (drop.ifExists() ? "IfExists" : drop.cascade() ? "Cascade" : ""),
        arguments);
  }

  private static JavaCode change(IndexChange change) {
    return switch (change) {
      case ParameterChange parameter -> JavaChanges.parameter(parameter);
      case TableChange.ToTablespace to -> JavaTables.tablespace(to);
      case IndexChange.ToKeyStatistics to ->
          withWas(
              call(
                  "toKeyStatistics",
                  word(String.valueOf(to.key())),
                  word(String.valueOf(to.target()))),
              to.was().map(was -> word(was.toString())));
    };
  }

  static JavaCode index(Index index) {
    var chain = call("on", behind(name(index.table()), JavaPartitions.keys(index.keys())));
    chain = chain.thenIf(index.unique(), "uniquely");
    for (var method : index.method().stream().toList()) {
      chain = chain.then("using", text(method));
    }
    chain = chain.thenIf(index.nullsNotDistinct(), "withoutDistinctNulls");
    for (var where : index.where().stream().toList()) {
      chain = chain.then("where", text(where));
    }
    return JavaConstraints.index(chain, index.parameters());
  }

  static JavaCode key(IndexKey key) {
    var chain =
        key.column()
            .map(column -> call("key", text(column)))
            .orElseGet(() -> call("expression", text(key.expression().orElse(""))));
    for (var collation : key.collation().stream().toList()) {
      chain = chain.then("collate", name(collation));
    }
    for (var operators : key.operatorClass().stream().toList()) {
      chain = chain.then("operatorClass", text(operators));
    }
    chain = chain.thenIf(key.descending(), "desc");
    return key.nulls()
        .map(nulls -> nulls == NullsOrder.FIRST ? "nullsFirst" : "nullsLast")
        .map(chain::then)
        .orElse(chain);
  }
}
