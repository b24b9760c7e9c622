package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Policy;
import java.sql.SQLException;

/** Row security policies. */
final class Policies implements CatalogQuery {

  private final Findings findings;
  private final Relations relations;

  Policies(Findings findings, Relations relations) {
    this.findings = findings;
    this.relations = relations;
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT p.oid, p.polrelid, p.polname, p.polcmd, p.polpermissive,
      ARRAY(SELECT r.rolname::text FROM pg_roles r WHERE r.oid = ANY (p.polroles)
        ORDER BY r.rolname) AS roles,
      pg_get_expr(p.polqual, p.polrelid) AS seen, pg_get_expr(p.polwithcheck, p.polrelid) AS written
    FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
      JOIN pg_policy p ON p.polrelid = c.oid
    WHERE %s
    """
        .formatted(server.schemas());
  }

  @Override
  public void read(Row row) throws SQLException {
    var relation = relations.find(row.oid("polrelid"));
    if (relation.isPresent()) {
      findings.add(
          Address.of(Address.POLICIES, row.oid("oid")),
          new Policy(
              row.text("polname"),
              relation.get().name(),
              row.is("polpermissive"),
              command(row.sign("polcmd")),
              row.list("roles"),
              row.optional("seen").map(ExpressionText::bare),
              row.optional("written").map(ExpressionText::bare)));
    }
  }

  private static Policy.Command command(char sign) {
    return switch (sign) {
      case 'r' -> Policy.Command.SELECT;
      case 'a' -> Policy.Command.INSERT;
      case 'w' -> Policy.Command.UPDATE;
      case 'd' -> Policy.Command.DELETE;
      default -> Policy.Command.ALL;
    };
  }
}
