package dev.limbeck.dialects.postgresql;

import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialect.IdentifierRules;
import dev.limbeck.operation.CheckOperation;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.operation.ConstraintOperation;
import dev.limbeck.operation.Custom;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.operation.DatabaseOperation;
import dev.limbeck.operation.IndexOperation;
import dev.limbeck.operation.ObjectOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.PartitionOperation;
import dev.limbeck.operation.PolicyOperation;
import dev.limbeck.operation.PrivilegeOperation;
import dev.limbeck.operation.RoutineOperation;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.operation.TriggerOperation;
import dev.limbeck.operation.TypeOperation;
import dev.limbeck.operation.ViewOperation;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Operations as PostgreSQL's statements: one class for each group of operations. */
final class PostgresqlDdlCompiler implements DdlCompiler {

  private final PostgresqlNotation notation;
  private final PostgresqlTableSql tables;
  private final PostgresqlColumnSql columns;
  private final PostgresqlConstraintSql constraints;
  private final PostgresqlIndexSql indexes;
  private final PostgresqlObjectSql objects;
  private final PostgresqlTypeSql types;
  private final PostgresqlViewSql views;
  private final PostgresqlRoutineSql routines;
  private final PostgresqlSequenceSql sequences;
  private final PostgresqlPartitionSql partitions;
  private final PostgresqlTriggerSql triggers;
  private final PostgresqlPolicySql policies;
  private final PostgresqlPrivilegeSql privileges;
  private final PostgresqlDatabaseSql databases;
  private final PostgresqlDataSql data;

  PostgresqlDdlCompiler(IdentifierRules identifiers, DdlSettings settings) {
    this.notation = new PostgresqlNotation(identifiers, settings);
    this.tables = new PostgresqlTableSql(notation);
    this.columns = new PostgresqlColumnSql(notation, tables);
    this.constraints = new PostgresqlConstraintSql(notation);
    this.indexes = new PostgresqlIndexSql(notation);
    this.objects = new PostgresqlObjectSql(notation);
    this.types = new PostgresqlTypeSql(notation);
    this.views = new PostgresqlViewSql(notation);
    this.routines = new PostgresqlRoutineSql(notation);
    this.sequences = new PostgresqlSequenceSql(notation);
    this.partitions = new PostgresqlPartitionSql(notation);
    this.databases = new PostgresqlDatabaseSql(notation);
    this.data = new PostgresqlDataSql(notation);
    this.triggers = new PostgresqlTriggerSql(notation);
    this.policies = new PostgresqlPolicySql(notation);
    this.privileges = new PostgresqlPrivilegeSql(notation);
  }

  @Override
  public List<SqlStatement> compile(Operation operation) {
    return switch (operation) {
      case TableOperation table -> tables.compile(table);
      case ColumnOperation column -> columns.compile(column);
      case ConstraintOperation constraint -> constraints.compile(constraint);
      case IndexOperation index -> indexes.compile(index);
      case ObjectOperation object -> objects.compile(object);
      case TypeOperation type -> types.compile(type);
      case ViewOperation view -> views.compile(view);
      case RoutineOperation routine -> routines.compile(routine);
      case SequenceOperation sequence -> sequences.compile(sequence);
      case PartitionOperation partition -> partitions.compile(partition);
      case TriggerOperation trigger -> triggers.compile(trigger);
      case PolicyOperation policy -> policies.compile(policy);
      case PrivilegeOperation privilege -> privileges.compile(privilege);
      case DatabaseOperation database -> databases.compile(database);
      case DataOperation rows -> data.compile(rows);
      case CheckOperation check -> List.of(SqlStatement.of(check.comment()));
      case Custom custom -> custom(custom);
    };
  }

  private List<SqlStatement> custom(Custom custom) {
    var writer = new PostgresqlSqlWriter(notation.identifiers(), notation.types());
    custom.write(writer);
    return writer.statements();
  }
}
