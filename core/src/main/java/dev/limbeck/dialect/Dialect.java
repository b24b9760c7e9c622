package dev.limbeck.dialect;

import dev.limbeck.operation.DataOperation;
import java.sql.SQLException;

/** A database system; immutable and safe for several threads. */
public interface Dialect {

  /** The name that stands in URLs and messages, {@code postgresql}. */
  String name();

  /** How names are written. */
  IdentifierRules identifiers();

  /** What turns operations into statements; its settings hold for one service. */
  DdlCompiler ddl(DdlSettings settings);

  /** What reads a database's catalog. */
  Inspector inspector();

  /** The SQL of a change that goes page by page. */
  BatchSql batches(DataOperation.Batches batches);

  /** The SQL around a revision. */
  SessionSql session();

  /** What a script needs beside it. */
  ScriptSql script();

  /** What makes and drops scratch databases. */
  ScratchSql scratch();

  /** What the server says of an error, beyond its message. */
  ServerError serverError(SQLException exception);
}
