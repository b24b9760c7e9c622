package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.GrantedPrivilege;
import dev.limbeck.schema.Privilege;
import java.sql.SQLException;
import java.util.List;

/** What roles may do, as far as that is not what they may do with every new object. */
final class Privileges implements CatalogQuery {

  private final Findings findings;

  Privileges(Findings findings) {
    this.findings = findings;
  }

  /** An owner that has lost a right is asked for as whoever runs the statement. */
  @Override
  public String sql(Server server) {
    return """
    SELECT o.class, o.oid, o.part, x.privilege_type, x.is_grantable, x.withheld,
      CASE WHEN x.grantee = 0 THEN 'PUBLIC'
        WHEN x.grantee = o.owner AND r.rolname = current_user THEN 'CURRENT_USER'
        ELSE r.rolname END AS role,
      CASE WHEN o.part > 0 THEN (SELECT attname FROM pg_attribute
        WHERE attrelid = o.oid AND attnum = o.part) END AS column_name
    FROM (
      SELECT 1259 AS class, c.oid, 0 AS part, c.relacl AS acl, c.relowner AS owner,
        acldefault(CASE c.relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, c.relowner) AS usual
      FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
      WHERE c.relacl IS NOT NULL AND %1$s
      UNION ALL
      SELECT 1259, c.oid, a.attnum, a.attacl, c.relowner, acldefault('c', c.relowner)
      FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
        JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE a.attacl IS NOT NULL AND %1$s
      UNION ALL
      SELECT 1255, p.oid, 0, p.proacl, p.proowner, acldefault('f', p.proowner)
      FROM pg_namespace n JOIN pg_proc p ON p.pronamespace = n.oid
      WHERE p.proacl IS NOT NULL AND %1$s
      UNION ALL
      SELECT 1247, t.oid, 0, t.typacl, t.typowner, acldefault('T', t.typowner)
      FROM pg_namespace n JOIN pg_type t ON t.typnamespace = n.oid
      WHERE t.typacl IS NOT NULL AND %1$s
      UNION ALL
      SELECT 2615, n.oid, 0, n.nspacl, n.nspowner, acldefault('n', n.nspowner)
      FROM pg_namespace n WHERE n.nspacl IS NOT NULL AND %1$s
    ) o CROSS JOIN LATERAL (
      SELECT a.grantee, a.privilege_type, a.is_grantable, false AS withheld
      FROM aclexplode(o.acl) a
      WHERE a.grantee <> o.owner AND NOT EXISTS (SELECT FROM aclexplode(o.usual) u
        WHERE u.grantee = a.grantee AND u.privilege_type = a.privilege_type)
      UNION ALL
      SELECT u.grantee, u.privilege_type, false, true
      FROM aclexplode(o.usual) u
      WHERE NOT EXISTS (SELECT FROM aclexplode(o.acl) a
        WHERE u.grantee = a.grantee AND u.privilege_type = a.privilege_type)
    ) x LEFT JOIN pg_roles r ON r.oid = x.grantee
    WHERE x.grantee = 0 OR r.oid IS NOT NULL
    """
        .formatted(server.schemas());
  }

  @Override
  public void read(Row row) throws SQLException {
    var column = row.optional("column_name");
    var privilege =
        new GrantedPrivilege(
            row.text("role"),
            new Privilege(
                Privilege.Kind.valueOf(row.text("privilege_type")),
                column.map(List::of).orElse(List.of())),
            row.is("is_grantable"),
            row.is("withheld"));
    findings
        .object(Address.of(row.oid("class"), row.oid("oid")))
        .ifPresent(found -> found.add(privilege));
  }
}
