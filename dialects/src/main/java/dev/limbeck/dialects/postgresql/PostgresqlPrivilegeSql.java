package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.PrivilegeOperation;
import dev.limbeck.schema.AllInSchema;
import dev.limbeck.schema.DefaultPrivileges;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Privilege;
import dev.limbeck.schema.PrivilegeTarget;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Privileges. */
final class PostgresqlPrivilegeSql {

  private final PostgresqlNotation notation;
  private final PostgresqlReferenceText references;

  PostgresqlPrivilegeSql(PostgresqlNotation notation) {
    this.notation = notation;
    this.references = new PostgresqlReferenceText(notation);
  }

  List<SqlStatement> compile(PrivilegeOperation operation) {
    return List.of(SqlStatement.of(write(operation, notation.role(operation.role()))));
  }

  private String write(PrivilegeOperation operation, String role) {
    return switch (operation) {
      case PrivilegeOperation.Grant grant ->
          grant(grant.privileges(), target(grant.target()), role, grant.grantOption());
      case PrivilegeOperation.Revoke revoke ->
          "REVOKE %s%s ON %s FROM %s%s"
              .formatted(
                  revoke.grantOptionOnly() ? "GRANT OPTION FOR " : "",
                  privileges(revoke.privileges()),
                  target(revoke.target()),
                  role,
                  revoke.cascade() ? " CASCADE" : "");
      case PrivilegeOperation.GrantDefault grant ->
          defaults(grant.target())
              + grant(grant.privileges(), grant.target().kind().name(), role, grant.grantOption());
      case PrivilegeOperation.RevokeDefault revoke ->
          "%sREVOKE %s ON %s FROM %s"
              .formatted(
                  defaults(revoke.target()),
                  privileges(revoke.privileges()),
                  revoke.target().kind(),
                  role);
      case PrivilegeOperation.GrantRole grant ->
          "GRANT %s TO %s".formatted(notation.role(grant.of()), role);
      case PrivilegeOperation.RevokeRole revoke ->
          "REVOKE %s FROM %s".formatted(notation.role(revoke.of()), role);
    };
  }

  private String grant(
      List<Privilege> privileges, String target, String role, boolean grantOption) {
    return "GRANT %s ON %s TO %s%s"
        .formatted(privileges(privileges), target, role, grantOption ? " WITH GRANT OPTION" : "");
  }

  private String defaults(DefaultPrivileges target) {
    return "ALTER DEFAULT PRIVILEGES%s%s "
        .formatted(
            target.creator().map(role -> " FOR ROLE " + notation.role(role)).orElse(""),
            target.schema().map(name -> " IN SCHEMA " + notation.name(name)).orElse(""));
  }

  private String privileges(List<Privilege> privileges) {
    return privileges.stream()
        .map(privilege ->
            privilege.columns().isEmpty()
                ? privilege.kind().name()
                : privilege.kind() + " " + notation.columns(privilege.columns()))
        .collect(joining(", "));
  }

  private String target(PrivilegeTarget target) {
    return switch (target) {
      case AllInSchema all ->
          "ALL %s IN SCHEMA %s".formatted(all.kind(), notation.name(all.schema()));
      case ObjectReference.InSchema object -> kind(object) + " " + references.identity(object);
      case ObjectReference.OfDatabase object ->
          (object.kind() == ObjectReference.OfDatabase.Kind.SERVER ? "FOREIGN " : "")
              + references.write(object);
      case ObjectReference.Callable routine ->
          (routine.kind() == ObjectReference.Callable.Kind.PROCEDURE ? "PROCEDURE " : "FUNCTION ")
              + references.identity(routine);
      case ObjectReference.Within within -> references.write(within);
    };
  }

  /** To privileges, whatever has rows is a table. */
  private String kind(ObjectReference.InSchema object) {
    return switch (object.kind()) {
      case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW -> "TABLE";
      case INDEX, SEQUENCE, TYPE, DOMAIN, COLLATION, STATISTICS, TEXT_SEARCH_CONFIGURATION ->
          references.keyword(object);
    };
  }
}
