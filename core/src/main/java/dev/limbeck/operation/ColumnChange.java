package dev.limbeck.operation;

import dev.limbeck.schema.DataType;
import dev.limbeck.schema.Value;
import java.util.Optional;

/** One thing that becomes of a column. */
public sealed interface ColumnChange {

  /** Its opposite, or why there is none. */
  default Optional<ColumnChange> reverse() {
    return ColumnReverser.reverse(this);
  }

  /**
   * It gets another type.
   *
   * @param type the type from then on
   * @param using how the values become it, as SQL; a cast if empty
   * @param was its type before, so that the change can be undone
   */
  record ToType(DataType type, Optional<String> using, Optional<DataType> was)
      implements ColumnChange {

    /** How the values become it, {@code using("email::citext")}. */
    public ToType using(String expression) {
      return new ToType(type, Optional.of(expression), was);
    }

    /** Its type before, so that the change can be undone. */
    public ToType from(DataType before) {
      return new ToType(type, using, Optional.of(before));
    }
  }

  /** It must have a value. */
  record ToNotNull() implements ColumnChange, DomainChange {}

  /** It may be null. */
  record ToNullable() implements ColumnChange, DomainChange {}

  /**
   * It gets a default.
   *
   * @param value a literal or an expression
   * @param was its default before, so that the change can be undone
   */
  record ToDefault(Value value, Optional<Value> was) implements ColumnChange, DomainChange {

    /** Its default before, so that the change can be undone. */
    public ToDefault from(Object before) {
      return new ToDefault(value, Optional.of(Value.of(before)));
    }
  }

  /**
   * It has no default any more.
   *
   * @param was its default before, so that the change can be undone
   */
  record ToNoDefault(Optional<Value> was) implements ColumnChange, DomainChange {

    /** Its default before, so that the change can be undone. */
    public ToNoDefault from(Object before) {
      return new ToNoDefault(Optional.of(Value.of(before)));
    }
  }
}
