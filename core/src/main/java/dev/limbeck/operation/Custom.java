package dev.limbeck.operation;

import dev.limbeck.sql.SqlWriter;

/**
 * An operation of one's own, for what the others cannot say; it writes its SQL itself.
 *
 * <p>Make it a record: equal operations should be equal.
 */
public non-sealed interface Custom extends Operation {

  /** What it is called in messages and documents, {@code create_tenant}. */
  String name();

  /** Writes its statements; one that writes none is refused. */
  void write(SqlWriter sql);

  @Override
  default Reversal reverse() {
    return new Reversal.Impossible("the operation '%s' does not say how".formatted(name()));
  }
}
