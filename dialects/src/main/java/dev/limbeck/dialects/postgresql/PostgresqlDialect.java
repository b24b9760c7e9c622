package dev.limbeck.dialects.postgresql;

import dev.limbeck.dialect.BatchSql;
import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.IdentifierRules;
import dev.limbeck.dialect.Inspector;
import dev.limbeck.dialect.ScratchSql;
import dev.limbeck.dialect.ScriptSql;
import dev.limbeck.dialect.ServerError;
import dev.limbeck.dialect.SessionSql;
import dev.limbeck.operation.DataOperation;
import java.sql.SQLException;

/** PostgreSQL. */
public final class PostgresqlDialect implements Dialect {

  private final PostgresqlIdentifierRules identifiers = new PostgresqlIdentifierRules();
  private final PostgresqlSessionSql session = new PostgresqlSessionSql(identifiers);
  private final PostgresqlScript script = new PostgresqlScript(identifiers);

  /** Made by {@link java.util.ServiceLoader}. */
  public PostgresqlDialect() {}

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public IdentifierRules identifiers() {
    return identifiers;
  }

  @Override
  public DdlCompiler ddl(DdlSettings settings) {
    return new PostgresqlDdlCompiler(identifiers, settings);
  }

  @Override
  public Inspector inspector() {
    return new PostgresqlInspector(session);
  }

  @Override
  public BatchSql batches(DataOperation.Batches batches) {
    return new PostgresqlBatches(identifiers, batches);
  }

  @Override
  public SessionSql session() {
    return session;
  }

  @Override
  public ScriptSql script() {
    return script;
  }

  @Override
  public ScratchSql scratch() {
    return new PostgresqlScratch(identifiers);
  }

  @Override
  public ServerError serverError(SQLException exception) {
    return PostgresqlServerError.of(exception);
  }
}
