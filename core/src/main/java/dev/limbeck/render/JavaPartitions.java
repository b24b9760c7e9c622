package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.word;
import static dev.limbeck.render.JavaValues.name;

import dev.limbeck.operation.PartitionOperation;
import dev.limbeck.operation.PartitionOperation.AttachPartition;
import dev.limbeck.operation.PartitionOperation.DetachPartition;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionBounds;
import dev.limbeck.schema.TableOption;
import dev.limbeck.schema.Value;
import java.util.ArrayList;
import java.util.List;

/** Partitions, and operations on them, as calls. */
final class JavaPartitions {

  private JavaPartitions() {}

  static JavaCode render(PartitionOperation operation) {
    var arguments = new ArrayList<JavaCode>(List.of(name(operation.table())));
    return switch (operation) {
      case AttachPartition attach -> {
        arguments.add(name(attach.partition()));
        arguments.add(bounds(attach.bounds()));
        yield call("op.attachPartition", arguments);
      }
      case DetachPartition detach -> {
        arguments.add(name(detach.partition()));
        detach.was().map(JavaPartitions::bounds).ifPresent(arguments::add);
        yield call("op.detachPartition" + mode(detach.mode()), arguments);
      }
    };
  }

  private static String mode(DetachPartition.Mode mode) {
    return switch (mode) {
      case AT_ONCE -> "";
      case CONCURRENTLY -> "Concurrently";
      case FINALIZE -> "Finalize";
    };
  }

  static JavaCode by(TableOption.PartitionBy by) {
    var method =
        switch (by.strategy()) {
          case RANGE -> "partitionByRange";
          case LIST -> "partitionByList";
          case HASH -> "partitionByHash";
        };
    return call(method, keys(by.keys()));
  }

  /** Plain columns as texts, else each as a key. */
  static List<JavaCode> keys(List<IndexKey> keys) {
    boolean plain =
        keys.stream()
            .allMatch(key -> key.column().map(IndexKey::column).filter(key::equals).isPresent());
    return keys.stream()
        .map(key -> plain ? JavaCode.text(key.column().orElseThrow()) : JavaIndexes.key(key))
        .toList();
  }

  static JavaCode bounds(PartitionBounds bounds) {
    return switch (bounds) {
      case PartitionBounds.Range range ->
          call("valuesFrom", values(range.from()))
              .then("to", values(range.to()).toArray(JavaCode[]::new));
      case PartitionBounds.Among among -> call("valuesIn", values(among.values()));
      case PartitionBounds.Hash hash ->
          call(
              "valuesWith",
              word(String.valueOf(hash.modulus())),
              word(String.valueOf(hash.remainder())));
      case PartitionBounds.Rest unused -> call("otherValues");
    };
  }

  private static List<JavaCode> values(List<Value> values) {
    return values.stream().map(JavaPartitions::value).toList();
  }

  private static JavaCode value(Value value) {
    return value.equals(new Value.Expression("MINVALUE"))
            || value.equals(new Value.Expression("MAXVALUE"))
        ? word(((Value.Expression) value).sql())
        : JavaValues.value(value);
  }
}
