package dev.limbeck.dialects.postgresql;

import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialect.IdentifierRules;
import dev.limbeck.operation.Custom;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Operations as PostgreSQL's statements: one class for each group of operations. */
final class PostgresqlDdlCompiler implements DdlCompiler {

  private final IdentifierRules identifiers;
  private final PostgresqlTypes types;
  private final PostgresqlDataSql data;

  PostgresqlDdlCompiler(IdentifierRules identifiers, DdlSettings settings) {
    this.identifiers = identifiers;
    this.types = new PostgresqlTypes(identifiers);
    this.data = new PostgresqlDataSql(identifiers);
  }

  @Override
  public List<SqlStatement> compile(Operation operation) {
    return switch (operation) {
      case DataOperation rows -> data.compile(rows);
      case Custom custom -> custom(custom);
    };
  }

  private List<SqlStatement> custom(Custom custom) {
    var writer = new PostgresqlSqlWriter(identifiers, types);
    custom.write(writer);
    return writer.statements();
  }
}
