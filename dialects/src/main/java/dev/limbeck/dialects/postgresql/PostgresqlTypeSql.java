package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.AttributeChange;
import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.DomainChange;
import dev.limbeck.operation.TypeOperation;
import dev.limbeck.schema.EnumPosition;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Types that are there already. */
final class PostgresqlTypeSql {

  private final PostgresqlNotation notation;
  private final PostgresqlTypeText text;

  PostgresqlTypeSql(PostgresqlNotation notation) {
    this.notation = notation;
    this.text = new PostgresqlTypeText(notation);
  }

  List<SqlStatement> compile(TypeOperation operation) {
    var name = notation.name(operation.name());
    return switch (operation) {
      case TypeOperation.AddEnumValue add -> type(name, addValue(add));
      case TypeOperation.RenameEnumValue rename ->
          type(
              name,
              "RENAME VALUE %s TO %s"
                  .formatted(
                      PostgresqlLiterals.text(rename.value()),
                      PostgresqlLiterals.text(rename.to())));
      case TypeOperation.AlterDomain alter ->
          alter.changes().stream()
              .map(change -> SqlStatement.of("ALTER DOMAIN " + name + " " + change(change)))
              .toList();
      case TypeOperation.AlterCompositeType alter ->
          type(name, alter.changes().stream().map(this::change).collect(joining(", ")));
      case TypeOperation.RenameAttribute rename ->
          type(
              name,
              "RENAME ATTRIBUTE %s TO %s"
                  .formatted(notation.name(rename.attribute()), notation.name(rename.to())));
    };
  }

  private static List<SqlStatement> type(String name, String action) {
    return List.of(SqlStatement.of("ALTER TYPE " + name + " " + action));
  }

  private static String addValue(TypeOperation.AddEnumValue add) {
    var position =
        switch (add.position()) {
          case EnumPosition.Last unused -> "";
          case EnumPosition.Before before -> " BEFORE " + PostgresqlLiterals.text(before.value());
          case EnumPosition.After after -> " AFTER " + PostgresqlLiterals.text(after.value());
        };
    return "ADD VALUE %s%s%s"
        .formatted(
            add.ifNotExists() ? "IF NOT EXISTS " : "",
            PostgresqlLiterals.text(add.value()),
            position);
  }

  private String change(DomainChange change) {
    return switch (change) {
      case ColumnChange.ToDefault to -> "SET DEFAULT " + PostgresqlValues.write(to.value());
      case ColumnChange.ToNoDefault unused -> "DROP DEFAULT";
      case ColumnChange.ToNotNull unused -> "SET NOT NULL";
      case ColumnChange.ToNullable unused -> "DROP NOT NULL";
      case DomainChange.AddCheck add -> "ADD " + text.check(add.check());
      case DomainChange.DropCheck drop -> "DROP CONSTRAINT " + notation.name(drop.name());
      case DomainChange.ValidateCheck validate ->
          "VALIDATE CONSTRAINT " + notation.name(validate.name());
    };
  }

  private String change(AttributeChange change) {
    return switch (change) {
      case AttributeChange.AddAttribute add -> "ADD ATTRIBUTE " + text.attribute(add.attribute());
      case AttributeChange.DropAttribute drop -> "DROP ATTRIBUTE " + notation.name(drop.name());
      case AttributeChange.AlterAttribute alter ->
          "ALTER ATTRIBUTE %s TYPE %s"
              .formatted(notation.name(alter.attribute().name()), text.typeOf(alter.attribute()));
    };
  }
}
