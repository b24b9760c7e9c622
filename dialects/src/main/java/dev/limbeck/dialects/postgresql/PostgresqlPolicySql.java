package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.PolicyOperation;
import dev.limbeck.schema.Policy;
import dev.limbeck.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/** Row security. */
final class PostgresqlPolicySql {

  private final PostgresqlNotation notation;

  PostgresqlPolicySql(PostgresqlNotation notation) {
    this.notation = notation;
  }

  List<SqlStatement> compile(PolicyOperation operation) {
    return List.of(
        SqlStatement.of(
            switch (operation) {
              case PolicyOperation.ChangeRowSecurity change ->
                  "ALTER TABLE %s %s ROW LEVEL SECURITY"
                      .formatted(
                          notation.name(change.table()), change.change().name().replace('_', ' '));
              case PolicyOperation.AlterPolicy alter -> alter(alter.policy());
            }));
  }

  private String alter(Policy policy) {
    var parts = conditions(policy);
    parts.addFirst("TO " + roles(policy));
    return "ALTER POLICY %s ON %s\n  %s"
        .formatted(
            notation.name(policy.name()),
            notation.name(policy.table()),
            String.join("\n  ", parts));
  }

  /** What stands behind {@code CREATE}. */
  String write(Policy policy) {
    var lines = new ArrayList<String>();
    lines.add(
        "POLICY %s ON %s%s%s"
            .formatted(
                notation.name(policy.name()),
                notation.name(policy.table()),
                policy.permissive() ? "" : " AS RESTRICTIVE",
                policy.command() == Policy.Command.ALL ? "" : " FOR " + policy.command()));
    if (!policy.roles().isEmpty()) {
      lines.add("TO " + roles(policy));
    }
    lines.addAll(conditions(policy));
    return String.join("\n  ", lines);
  }

  private String roles(Policy policy) {
    return policy.roles().isEmpty()
        ? "PUBLIC"
        : policy.roles().stream().map(notation::role).collect(joining(", "));
  }

  private static List<String> conditions(Policy policy) {
    var lines = new ArrayList<String>();
    policy.using().ifPresent(condition -> lines.add("USING (" + condition + ")"));
    policy.withCheck().ifPresent(condition -> lines.add("WITH CHECK (" + condition + ")"));
    return lines;
  }
}
