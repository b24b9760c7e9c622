package dev.limbeck.operation;

import java.util.Optional;

/**
 * A parameter of a table, a column or an index, such as {@code fillfactor} or {@code n_distinct}.
 */
public sealed interface ParameterChange extends TableChange, ColumnChange, IndexChange {

  /**
   * It is set.
   *
   * @param name which
   * @param value as SQL writes it
   * @param was its value before; none if empty
   */
  record ToParameter(String name, String value, Optional<String> was) implements ParameterChange {

    /**
     * Its value before, so that the change can be undone; there was none where this is not said.
     */
    public ToParameter from(String before) {
      return new ToParameter(name, value, Optional.of(before));
    }
  }

  /**
   * It is as the server has it.
   *
   * @param name which
   * @param was its value before, so that the change can be undone
   */
  record ToNoParameter(String name, Optional<String> was) implements ParameterChange {

    /** Its value before, so that the change can be undone. */
    public ToNoParameter from(String before) {
      return new ToNoParameter(name, Optional.of(before));
    }
  }
}
