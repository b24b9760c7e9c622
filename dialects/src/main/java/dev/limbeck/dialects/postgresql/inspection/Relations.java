package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.MaterializedView;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.TableOption;
import dev.limbeck.schema.Trait;
import dev.limbeck.schema.View;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables and views, and what else has columns; their columns come later. */
final class Relations implements CatalogQuery {

  private final Findings findings;
  private final Map<Long, RelationRow> relations = new LinkedHashMap<>();

  Relations(Findings findings) {
    this.findings = findings;
  }

  /** A relation that is read; none for one of another schema or an ignored one. */
  Optional<RelationRow> find(long oid) {
    return Optional.ofNullable(relations.get(oid));
  }

  /** All views, materialized ones among them. */
  List<Long> views() {
    return relations.values().stream().filter(RelationRow::isView).map(RelationRow::oid).toList();
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT c.oid, c.relnamespace, c.relname, c.relkind, c.relpersistence, c.relrowsecurity,
      c.relforcerowsecurity,
      CASE WHEN c.relreplident = 'i' AND NOT EXISTS (SELECT FROM pg_index i
        WHERE i.indrelid = c.oid AND i.indisreplident) THEN 'n' ELSE c.relreplident END AS identity,
      c.relispopulated, c.relispartition, c.reloptions,
      toast.reloptions AS toast_options, space.spcname, access.amname,
      c.reloftype <> 0 AS typed,
      pg_get_expr(c.relpartbound, c.oid) AS bound,
      CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partition_key,
      CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END AS query,
      up.schemas AS up_schemas, up.names AS up_names, up.oids[1] AS up_oid
    FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
      LEFT JOIN pg_class toast ON toast.oid = c.reltoastrelid AND toast.reloptions IS NOT NULL
      LEFT JOIN pg_tablespace space ON space.oid = c.reltablespace
      LEFT JOIN pg_am access ON access.oid = c.relam AND access.amname <> 'heap'
      LEFT JOIN (
        SELECT i.inhrelid, array_agg(un.nspname::text ORDER BY i.inhseqno) AS schemas,
          array_agg(u.relname::text ORDER BY i.inhseqno) AS names,
          array_agg(u.oid ORDER BY i.inhseqno) AS oids
        FROM pg_inherits i JOIN pg_class u ON u.oid = i.inhparent
          JOIN pg_namespace un ON un.oid = u.relnamespace
        GROUP BY i.inhrelid) up ON up.inhrelid = c.oid
    WHERE %s AND c.relkind IN ('r', 'p', 'v', 'm', 'c') AND %s
    """
        .formatted(server.schemas(), Server.ownObject(Address.RELATIONS, "c.oid"));
  }

  @Override
  public void read(Row row) throws SQLException {
    var name = findings.name(row.oid("relnamespace"), row.text("relname"));
    var address = Address.of(Address.RELATIONS, row.oid("oid"));
    if (findings.isIgnored(name)) {
      ignore(row, address);
      return;
    }
    var relation = new RelationRow(row.oid("oid"), row.sign("relkind"), name, row.is("typed"));
    relations.put(relation.oid(), relation);
    switch (relation.kind()) {
      case 'v' -> findings.add(address, view(row, name));
      case 'm' -> findings.add(address, materializedView(row, name));
      case 'r', 'p' -> findings.add(address, new Relation(name, options(row)));
      default -> {}
    }
    traits(row, address);
  }

  /** What needs a partition that is not looked at needs its table. */
  private void ignore(Row row, Address address) throws SQLException {
    if (row.is("relispartition")) {
      findings.standsFor(address, Address.of(Address.RELATIONS, row.oid("up_oid")));
    }
  }

  private static View view(Row row, QualifiedName name) throws SQLException {
    return new View(name, query(row), List.of(), StorageParameters.read(row.list("reloptions")));
  }

  private static MaterializedView materializedView(Row row, QualifiedName name)
      throws SQLException {
    return new MaterializedView(
        name,
        query(row),
        List.of(),
        StorageParameters.read(row.list("reloptions")),
        row.optional("spcname"),
        row.is("relispopulated"));
  }

  /** The server ends it with a semicolon. */
  private static String query(Row row) throws SQLException {
    var text = ExpressionText.settled(row.text("query").strip());
    return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
  }

  private List<TableOption> options(Row row) throws SQLException {
    var options = new ArrayList<TableOption>();
    if (row.is("relpersistence", 'u')) {
      options.add(new TableOption.Unlogged());
    }
    var ups = ups(row);
    if (row.is("relispartition") && !ups.isEmpty()) {
      options.add(
          new TableOption.PartitionOf(ups.getFirst(), PartitionText.bounds(row.text("bound"))));
    } else {
      ups.forEach(up -> options.add(new TableOption.Inherits(up)));
    }
    var key = row.optional("partition_key");
    if (key.isPresent()) {
      options.add(PartitionText.key(key.get()));
    }
    row.optional("amname").ifPresent(method -> options.add(new TableOption.AccessMethod(method)));
    StorageParameters.read(row.list("reloptions"))
        .forEach((name, value) -> options.add(new TableOption.StorageParameter(name, value)));
    StorageParameters.read(row.list("toast_options"))
        .forEach(
            (name, value) -> options.add(new TableOption.StorageParameter("toast." + name, value)));
    row.optional("spcname").ifPresent(space -> options.add(new TableOption.Tablespace(space)));
    return options;
  }

  private List<QualifiedName> ups(Row row) throws SQLException {
    var schemas = row.list("up_schemas");
    var names = row.list("up_names");
    var ups = new ArrayList<QualifiedName>();
    for (int i = 0; i < names.size(); i++) {
      ups.add(findings.name(schemas.get(i), names.get(i)));
    }
    return ups;
  }

  private void traits(Row row, Address address) throws SQLException {
    if (row.is("relrowsecurity")) {
      add(address, new Trait.RowSecurityEnabled());
    }
    if (row.is("relforcerowsecurity")) {
      add(address, new Trait.RowSecurityForced());
    }
    if (row.is("identity", 'f')) {
      add(address, new Trait.Replicated(new ReplicaIdentity.Full()));
    } else if (row.is("identity", 'n') && "rp".indexOf(row.sign("relkind")) >= 0) {
      add(address, new Trait.Replicated(new ReplicaIdentity.Nothing()));
    }
  }

  private void add(Address address, Trait trait) {
    findings.at(address).ifPresent(found -> found.add(trait));
  }

  /** What a column of something that is no table is called, for comments. */
  static ObjectReference.Within part(RelationRow relation, String column) {
    return new ObjectReference.Within(ObjectReference.Within.Kind.COLUMN, relation.name(), column);
  }
}
