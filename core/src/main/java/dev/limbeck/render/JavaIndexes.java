package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;

import dev.limbeck.operation.IndexOperation;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.NullsOrder;

/** Indexes, and operations on them, as calls. */
final class JavaIndexes {

  private JavaIndexes() {}

  static JavaCode render(IndexOperation operation) {
    return switch (operation) {
      case IndexOperation.CreateIndex create ->
          call(
              create.concurrently() ? "op.createIndexConcurrently" : "op.createIndex",
              text(create.index().name().orElse("")),
              index(create.index()));
      case IndexOperation.DropIndex drop ->
          drop.was()
              .map(was -> call("op.dropIndex", name(drop.name()), index(was)))
              .orElseGet(() ->
                  call(
                      drop.concurrently() ? "op.dropIndexConcurrently" : "op.dropIndex",
                      name(drop.name())));
      case IndexOperation.RenameIndex rename ->
          call("op.renameIndex", name(rename.name()), text(rename.to()));
    };
  }

  private static JavaCode index(Index index) {
    boolean plain =
        index.keys().stream()
            .allMatch(key -> key.column().map(IndexKey::column).filter(key::equals).isPresent());
    var keys =
        index.keys().stream()
            .map(key -> plain ? text(key.column().orElseThrow()) : key(key))
            .toList();
    var chain = call("on", behind(name(index.table()), keys));
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
