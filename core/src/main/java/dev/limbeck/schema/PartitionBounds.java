package dev.limbeck.schema;

import java.util.List;

/** Which rows a partition holds. */
public sealed interface PartitionBounds {

  /**
   * Those of a range of keys.
   *
   * @param from the first; {@code MINVALUE} as an expression
   * @param to behind the last; {@code MAXVALUE} as an expression
   */
  record Range(List<Value> from, List<Value> to) implements PartitionBounds {

    /** Copies both lists. */
    public Range {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  /**
   * Those with one of these keys.
   *
   * @param values literals; NULL may be among them
   */
  record Among(List<Value> values) implements PartitionBounds {

    /** Copies the list. */
    public Among {
      values = List.copyOf(values);
    }
  }

  /**
   * Those whose hash leaves this remainder.
   *
   * @param modulus how many there are of its kind
   * @param remainder from 0
   */
  record Hash(int modulus, int remainder) implements PartitionBounds {}

  /** All that no other partition holds. */
  record Rest() implements PartitionBounds {}
}
