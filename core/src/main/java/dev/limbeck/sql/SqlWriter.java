package dev.limbeck.sql;

import dev.limbeck.schema.DataType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Value;

/**
 * What an operation of one's own writes its SQL with: names, types and values come back as the
 * database at hand writes them.
 */
public interface SqlWriter {

  /** A name, quoted where it must be. */
  String name(String name);

  /** A name with its schema, each quoted where it must be. */
  String name(QualifiedName name);

  /** A type. */
  String type(DataType type);

  /** A literal, or an expression as it is. */
  String value(Value value);

  /** Adds a statement, without a semicolon at its end. */
  void statement(String sql);

  /** Adds a statement that cannot run inside a transaction. */
  void statementOutsideTransaction(String sql);
}
