package dev.limbeck.operation;

import dev.limbeck.operation.PartitionOperation.AttachPartition;
import dev.limbeck.operation.PartitionOperation.DetachPartition;
import java.util.Optional;

/** The opposites of what happens to partitions. */
final class PartitionReverser {

  private PartitionReverser() {}

  static Reversal reverse(PartitionOperation operation) {
    return switch (operation) {
      case AttachPartition attach ->
          Reversal.by(
              new DetachPartition(
                  attach.table(),
                  attach.partition(),
                  DetachPartition.Mode.AT_ONCE,
                  Optional.of(attach.bounds())));
      case DetachPartition detach ->
          Opposites.of(
              detach.was().map(was -> new AttachPartition(detach.table(), detach.partition(), was)),
              "detachPartition(\"%s\", \"%s\") does not say what the partition held: give it its values"
                  .formatted(detach.table(), detach.partition()));
    };
  }
}
