package dev.limbeck.operation;

import dev.limbeck.schema.ColumnName;
import dev.limbeck.schema.DataType;
import java.util.Optional;

/** One thing that becomes of a sequence. */
public sealed interface SequenceChange
    permits CountingChange,
        SequenceChange.ToSequenceType,
        SequenceChange.ToOwnedBy,
        SequenceChange.ToOwnedByNone,
        TableChange.ToLogged,
        TableChange.ToUnlogged {

  /**
   * Its values get another type.
   *
   * @param type {@code smallint}, {@code integer} or {@code bigint}
   * @param was their type before, so that the change can be undone
   */
  record ToSequenceType(DataType type, Optional<DataType> was) implements SequenceChange {

    /** Their type before, so that the change can be undone. */
    public ToSequenceType from(DataType before) {
      return new ToSequenceType(type, Optional.of(before));
    }
  }

  /**
   * It goes when a column goes.
   *
   * @param column which
   * @param was the column that it went with before; none if empty
   */
  record ToOwnedBy(ColumnName column, Optional<ColumnName> was) implements SequenceChange {

    /** The column that it went with before; there was none where this is not said. */
    public ToOwnedBy from(String table, String before) {
      return new ToOwnedBy(column, Optional.of(ColumnName.of(table, before)));
    }
  }

  /**
   * It goes with no column any more.
   *
   * @param was the column that it went with before, so that the change can be undone
   */
  record ToOwnedByNone(Optional<ColumnName> was) implements SequenceChange {

    /** The column that it went with before, so that the change can be undone. */
    public ToOwnedByNone from(String table, String before) {
      return new ToOwnedByNone(Optional.of(ColumnName.of(table, before)));
    }
  }
}
