package dev.limbeck.render;

import static dev.limbeck.render.JavaChanges.withWas;
import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;
import static dev.limbeck.render.JavaValues.type;

import dev.limbeck.operation.CountingChange;
import dev.limbeck.operation.SequenceChange;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.operation.TableChange;
import dev.limbeck.schema.ColumnName;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;

/** Operations on sequences, as calls. */
final class JavaSequences {

  private JavaSequences() {}

  static JavaCode render(SequenceOperation operation) {
    return switch (operation) {
      case SequenceOperation.CreateSequence create ->
          call(
              create.ifNotExists() ? "op.createSequenceIfNotExists" : "op.createSequence",
              sequence(create.sequence()));
      case SequenceOperation.DropSequence drop ->
          call(
              "op.dropSequence" + (drop.ifExists() ? "IfExists" : drop.cascade() ? "Cascade" : ""),
              drop.was().map(JavaSequences::sequence).orElseGet(() -> name(drop.name())));
      case SequenceOperation.AlterSequence alter ->
          call(
              "op.alterSequence",
              behind(
                  name(alter.name()),
                  alter.changes().stream().map(JavaSequences::change).toList()));
      case SequenceOperation.RenameSequence rename ->
          call("op.renameSequence", name(rename.name()), text(rename.to()));
    };
  }

  private static JavaCode sequence(Sequence sequence) {
    var chain = call("sequence", name(sequence.name()));
    for (var type : sequence.type().stream().toList()) {
      chain = chain.then("as", type(type));
    }
    if (!sequence.options().equals(SequenceOptions.NONE)) {
      chain = chain.then("with", JavaChanges.counting(sequence.options()));
    }
    for (var owner : sequence.owner().stream().toList()) {
      chain = chain.then("ownedBy", column(owner));
    }
    return sequence.unlogged() ? chain.then("asUnlogged") : chain;
  }

  private static JavaCode change(SequenceChange change) {
    return switch (change) {
      case CountingChange counting -> JavaChanges.counting(counting);
      case SequenceChange.ToSequenceType to ->
          withWas(call("toSequenceType", type(to.type())), to.was().map(JavaValues::type));
      case SequenceChange.ToOwnedBy to -> {
        var chain = call("toOwnedBy", column(to.column()));
        yield to.was().map(was -> chain.then("from", column(was))).orElse(chain);
      }
      case TableChange.ToLogged unused -> call("toLogged");
      case TableChange.ToUnlogged unused -> call("toUnlogged");
      case SequenceChange.ToOwnedByNone to -> {
        var chain = call("toOwnedByNone");
        yield to.was().map(was -> chain.then("from", column(was))).orElse(chain);
      }
    };
  }

  private static JavaCode[] column(ColumnName column) {
    return new JavaCode[] {name(column.table()), text(column.column())};
  }
}
