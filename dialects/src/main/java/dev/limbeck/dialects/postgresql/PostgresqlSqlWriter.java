package dev.limbeck.dialects.postgresql;

import dev.limbeck.dialect.IdentifierRules;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Value;
import dev.limbeck.sql.SqlStatement;
import dev.limbeck.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/** Collects what an operation of the author's own writes. */
final class PostgresqlSqlWriter implements SqlWriter {

  private final IdentifierRules identifiers;
  private final PostgresqlTypes types;
  private final List<SqlStatement> statements = new ArrayList<>();

  PostgresqlSqlWriter(IdentifierRules identifiers, PostgresqlTypes types) {
    this.identifiers = identifiers;
    this.types = types;
  }

  @Override
  public String name(String name) {
    return identifiers.quote(name);
  }

  @Override
  public String name(QualifiedName name) {
    return identifiers.quote(name);
  }

  @Override
  public String type(DataType type) {
    return types.write(type);
  }

  @Override
  public String value(Value value) {
    return PostgresqlValues.writeWithin(value);
  }

  @Override
  public void statement(String sql) {
    statements.add(SqlStatement.of(sql));
  }

  @Override
  public void statementOutsideTransaction(String sql) {
    statements.add(SqlStatement.outsideTransaction(sql));
  }

  List<SqlStatement> statements() {
    return List.copyOf(statements);
  }
}
