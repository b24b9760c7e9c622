package dev.limbeck.dialects.postgresql;

import dev.limbeck.operation.ObjectOperation;
import dev.limbeck.schema.Aggregate;
import dev.limbeck.schema.Collation;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DatabaseObject;
import dev.limbeck.schema.Domain;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.EventTrigger;
import dev.limbeck.schema.ExtendedStatistics;
import dev.limbeck.schema.Extension;
import dev.limbeck.schema.MaterializedView;
import dev.limbeck.schema.Namespace;
import dev.limbeck.schema.Policy;
import dev.limbeck.schema.Publication;
import dev.limbeck.schema.RangeType;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.Rule;
import dev.limbeck.schema.Trigger;
import dev.limbeck.schema.View;
import dev.limbeck.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/** What can be done with objects of every kind. */
final class PostgresqlObjectSql {

  private final PostgresqlNotation notation;
  private final PostgresqlReferenceText references;
  private final PostgresqlTypeText types;
  private final PostgresqlViewText views;
  private final PostgresqlRoutineText routines;
  private final PostgresqlTriggerText triggers;
  private final PostgresqlPolicySql policies;
  private final PostgresqlDatabaseText databases;

  PostgresqlObjectSql(PostgresqlNotation notation) {
    this.notation = notation;
    this.references = new PostgresqlReferenceText(notation);
    this.types = new PostgresqlTypeText(notation);
    this.views = new PostgresqlViewText(notation);
    this.routines = new PostgresqlRoutineText(notation);
    this.triggers = new PostgresqlTriggerText(notation);
    this.policies = new PostgresqlPolicySql(notation);
    this.databases = new PostgresqlDatabaseText(notation);
  }

  List<SqlStatement> compile(ObjectOperation operation) {
    var statements = new ArrayList<SqlStatement>();
    statements.add(SqlStatement.of(write(operation)));
    if (operation instanceof ObjectOperation.CreateObject create
        && create.object() instanceof Domain domain) {
      types.notValid(domain).forEach(text -> statements.add(SqlStatement.of(text)));
    }
    return statements;
  }

  private String write(ObjectOperation operation) {
    return switch (operation) {
      case ObjectOperation.CreateObject create -> create(create);
      case ObjectOperation.DropObject drop -> drop(drop);
      case ObjectOperation.RenameObject rename -> references.rename(rename.object(), rename.to());
      case ObjectOperation.MoveObject move ->
          "ALTER %s SET SCHEMA %s"
              .formatted(references.write(move.object()), notation.name(move.schema()));
      case ObjectOperation.ChangeOwner change ->
          "ALTER %s OWNER TO %s"
              .formatted(references.write(change.object()), notation.role(change.owner()));
      case ObjectOperation.Comment comment ->
          "COMMENT ON %s IS %s"
              .formatted(
                  references.write(comment.object()), PostgresqlLiterals.text(comment.text()));
    };
  }

  private String create(ObjectOperation.CreateObject create) {
    var orReplace =
        create.mode() == ObjectOperation.CreateMode.OR_REPLACE ? "CREATE OR REPLACE " : "CREATE ";
    var ifNotExists =
        create.mode() == ObjectOperation.CreateMode.IF_NOT_EXISTS ? "IF NOT EXISTS " : "";
    return orReplace + definition(create.object(), ifNotExists);
  }

  private String definition(DatabaseObject object, String ifNotExists) {
    return switch (object) {
      case Namespace schema ->
          "SCHEMA %s%s%s"
              .formatted(
                  ifNotExists,
                  notation.name(schema.name()),
                  schema.owner().map(role -> " AUTHORIZATION " + notation.role(role)).orElse(""));
      case EnumType type -> types.write(type);
      case CompositeType type -> types.write(type);
      case RangeType type -> types.write(type);
      case Domain domain -> types.write(domain);
      case View view -> views.write(view);
      case MaterializedView view -> views.write(view, ifNotExists);
      case Routine routine -> routines.write(routine);
      case Aggregate aggregate -> routines.write(aggregate);
      case Trigger trigger -> triggers.write(trigger);
      case EventTrigger trigger -> triggers.write(trigger);
      case Rule rule -> triggers.write(rule);
      case Policy policy -> policies.write(policy);
      case Extension extension -> databases.write(extension, ifNotExists);
      case ExtendedStatistics statistics -> databases.write(statistics, ifNotExists);
      case Collation collation -> databases.write(collation, ifNotExists);
      case Publication publication -> databases.write(publication);
    };
  }

  private String drop(ObjectOperation.DropObject drop) {
    return "DROP %s %s%s%s"
        .formatted(
            references.keyword(drop.object()),
            drop.ifExists() ? "IF EXISTS " : "",
            references.identity(drop.object()),
            drop.cascade() ? " CASCADE" : "");
  }
}
