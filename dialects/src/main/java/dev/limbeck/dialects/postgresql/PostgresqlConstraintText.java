package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Deferral;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.IndexParameters;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReferenceAction;
import dev.limbeck.schema.Unique;
import dev.limbeck.schema.Validation;
import java.util.List;
import java.util.Optional;

/** A constraint as it stands in CREATE TABLE, ADD CONSTRAINT and beside a column. */
final class PostgresqlConstraintText {

  private final PostgresqlNotation notation;
  private final PostgresqlIndexText indexes;

  PostgresqlConstraintText(PostgresqlNotation notation) {
    this.notation = notation;
    this.indexes = new PostgresqlIndexText(notation);
  }

  /** Of the table, with the name that it says or that the convention gives. */
  String write(QualifiedName table, Constraint constraint) {
    return named(notation.names().of(table, constraint)) + definition(constraint);
  }

  /** The same for one that was written beside a column. */
  String write(QualifiedName table, Constraint constraint, Column column) {
    return named(notation.names().of(table, constraint, column)) + definition(constraint);
  }

  /** As a statement adds it, always with a name where that is certain. */
  String add(QualifiedName table, Constraint constraint) {
    return named(notation.names().certain(table, constraint)) + definition(constraint);
  }

  /** Beside its column, whose name it does not repeat. */
  String beside(QualifiedName table, Constraint constraint, Column column) {
    return named(notation.names().of(table, constraint, column))
        + switch (constraint) {
          case PrimaryKey key -> "PRIMARY KEY" + index(key.index()) + deferral(key.deferral());
          case Unique unique ->
              "UNIQUE"
                  + (unique.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                  + index(unique.index())
                  + deferral(unique.deferral());
          case ForeignKey key -> references(key);
          case Check check -> definition(check);
          case NotNull notNull -> "NOT NULL" + (notNull.inherited() ? "" : " NO INHERIT");
          case Exclusion exclusion -> definition(exclusion);
        };
  }

  private String named(Optional<String> name) {
    return name.map(known -> "CONSTRAINT " + notation.name(known) + " ").orElse("");
  }

  private String definition(Constraint constraint) {
    return switch (constraint) {
      case PrimaryKey key ->
          "PRIMARY KEY "
              + keys(key.columns(), key.withoutOverlaps())
              + index(key.index())
              + deferral(key.deferral());
      case Unique unique ->
          "UNIQUE "
              + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
              + keys(unique.columns(), unique.withoutOverlaps())
              + index(unique.index())
              + deferral(unique.deferral());
      case ForeignKey key ->
          "FOREIGN KEY " + period(key.columns(), key.period()) + " " + references(key);
      case Check check ->
          "CHECK (%s)%s%s"
              .formatted(
                  check.condition(),
                  check.inherited() ? "" : " NO INHERIT",
                  validation(check.validation()));
      case NotNull notNull ->
          "NOT NULL %s%s%s"
              .formatted(
                  notation.name(notNull.column()),
                  notNull.inherited() ? "" : " NO INHERIT",
                  validation(notNull.validation()));
      case Exclusion exclusion -> exclusion(exclusion);
    };
  }

  private String exclusion(Exclusion exclusion) {
    return "EXCLUDE USING %s %s%s%s%s"
        .formatted(
            notation.name(exclusion.method()),
            exclusion.elements().stream()
                .map(one -> indexes.key(one.key()) + " WITH " + one.operator())
                .collect(joining(", ", "(", ")")),
            index(exclusion.index()),
            exclusion.where().map(" WHERE (%s)"::formatted).orElse(""),
            deferral(exclusion.deferral()));
  }

  private String references(ForeignKey key) {
    return "REFERENCES "
        + notation.name(key.table())
        + (key.keys().isEmpty() ? "" : " " + period(key.keys(), key.period()))
        + (key.full() ? " MATCH FULL" : "")
        + action(" ON DELETE ", key.onDelete())
        + action(" ON UPDATE ", key.onUpdate())
        + deferral(key.deferral())
        + validation(key.validation());
  }

  private String action(String when, ReferenceAction action) {
    var columns = action.columns().isEmpty() ? "" : " " + notation.columns(action.columns());
    return switch (action.kind()) {
      case NO_ACTION -> "";
      case RESTRICT -> when + "RESTRICT";
      case CASCADE -> when + "CASCADE";
      case SET_NULL -> when + "SET NULL" + columns;
      case SET_DEFAULT -> when + "SET DEFAULT" + columns;
    };
  }

  private String keys(List<String> columns, boolean withoutOverlaps) {
    var text = notation.columns(columns);
    return withoutOverlaps ? text.substring(0, text.length() - 1) + " WITHOUT OVERLAPS)" : text;
  }

  private String period(List<String> columns, boolean period) {
    if (!period) {
      return notation.columns(columns);
    }
    var last = columns.size() - 1;
    return columns.subList(0, last).stream()
        .map(notation::name)
        .collect(joining(", ", "(", ", PERIOD " + notation.name(columns.get(last)) + ")"));
  }

  private String index(IndexParameters parameters) {
    return (parameters.include().isEmpty()
            ? ""
            : " INCLUDE " + notation.columns(parameters.include()))
        + (parameters.storage().isEmpty()
            ? ""
            : " WITH " + PostgresqlNotation.parameters(parameters.storage()))
        + parameters
            .tablespace()
            .map(space -> " USING INDEX TABLESPACE " + notation.name(space))
            .orElse("");
  }

  static String deferral(Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> "";
      case INITIALLY_IMMEDIATE -> " DEFERRABLE";
      case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
    };
  }

  private static String validation(Validation validation) {
    return switch (validation) {
      case VALID -> "";
      case NOT_VALID -> " NOT VALID";
      case NOT_ENFORCED -> " NOT ENFORCED";
    };
  }
}
