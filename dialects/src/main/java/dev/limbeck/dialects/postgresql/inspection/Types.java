package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.Domain;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RangeType;
import dev.limbeck.schema.Value;
import java.sql.SQLException;
import java.util.Optional;

/** Enums, composite types, ranges and domains. */
final class Types implements CatalogQuery {

  private final Findings findings;
  private final Relations relations;
  private final Columns columns;
  private final Constraints constraints;

  Types(Findings findings, Relations relations, Columns columns, Constraints constraints) {
    this.findings = findings;
    this.relations = relations;
    this.columns = columns;
    this.constraints = constraints;
  }

  /** A multirange is named by the server after its range, {@code makeMultirangeTypeName}. */
  @Override
  public String sql(Server server) {
    return """
    SELECT t.oid, t.typtype, t.typnamespace, t.typname, t.typrelid, t.typnotnull,
      format_type(t.typbasetype, t.typtypmod) AS type, labels.list AS labels,
      pg_get_expr(t.typdefaultbin, 0) AS standard,
      k.collname, k.collnamespace,
      format_type(r.rngsubtype, NULL) AS subtype,
      o.opcname, o.opcnamespace,
      rk.collname AS range_collation, rk.collnamespace AS range_collation_schema,
      canonical.proname AS canonical, canonical.pronamespace AS canonical_schema,
      diff.proname AS diff, diff.pronamespace AS diff_schema,
      multi.typname AS multirange, multi.typnamespace AS multirange_schema
    FROM pg_namespace n JOIN pg_type t ON t.typnamespace = n.oid
      LEFT JOIN (
        SELECT enumtypid, array_agg(enumlabel::text ORDER BY enumsortorder) AS list
        FROM pg_enum GROUP BY enumtypid) labels ON labels.enumtypid = t.oid
      LEFT JOIN pg_type basis ON basis.oid = t.typbasetype AND t.typtype = 'd'
      LEFT JOIN pg_collation k ON k.oid = t.typcollation AND t.typcollation <> basis.typcollation
      LEFT JOIN pg_range r ON r.rngtypid = t.oid AND t.typtype = 'r'
      LEFT JOIN pg_type subtype ON subtype.oid = r.rngsubtype
      LEFT JOIN pg_opclass o ON o.oid = r.rngsubopc
        AND NOT (o.opcdefault AND o.opcintype = subtype.oid)
      LEFT JOIN pg_collation rk ON rk.oid = r.rngcollation AND rk.oid <> subtype.typcollation
      LEFT JOIN pg_proc canonical ON canonical.oid = r.rngcanonical
      LEFT JOIN pg_proc diff ON diff.oid = r.rngsubdiff
      LEFT JOIN pg_type multi ON multi.oid = r.rngmultitypid
        AND multi.typname <> CASE WHEN t.typname LIKE '%%range%%'
          THEN regexp_replace(t.typname, 'range', 'multirange') ELSE t.typname || '_multirange' END
    WHERE %s AND t.typtype IN ('e', 'c', 'd', 'r') AND %s
    """
        .formatted(server.schemas(), Server.ownObject(Address.TYPES, "t.oid"));
  }

  @Override
  public void read(Row row) throws SQLException {
    var name = findings.name(row.oid("typnamespace"), row.text("typname"));
    var address = Address.of(Address.TYPES, row.oid("oid"));
    switch (row.sign("typtype")) {
      case 'e' -> findings.add(address, new EnumType(name, row.list("labels")));
      case 'd' -> domain(row, name, address);
      case 'r' -> findings.add(address, range(row, name));
      default -> composite(row, name, address);
    }
  }

  /** Only what was made by CREATE TYPE; every table and view has such a type too. */
  private void composite(Row row, QualifiedName name, Address address) throws SQLException {
    var relation = relations.find(row.oid("typrelid"));
    if (relation.isPresent()) {
      var standsFor = Address.of(Address.RELATIONS, row.oid("typrelid"));
      if (relation.get().kind() == 'c') {
        findings.add(address, new CompositeType(name, columns.attributes(row.oid("typrelid"))));
        findings.standsFor(standsFor, address);
      } else {
        findings.standsFor(address, standsFor);
      }
    }
  }

  private void domain(Row row, QualifiedName name, Address address) throws SQLException {
    var checks = constraints.ofDomain(row.oid("oid"));
    findings.add(
        address,
        new Domain(
            name,
            TypeReader.read(row.text("type")),
            name(row, "collname", "collnamespace"),
            row.optional("standard").map(Value.Expression::new),
            !row.is("typnotnull"),
            checks.stream().map(Constraints.DomainCheck::check).toList()));
    for (var one : checks) {
      var check = Address.of(Address.CONSTRAINTS, one.oid());
      findings.addPart(
          check,
          new ObjectReference.Within(
              ObjectReference.Within.Kind.DOMAIN_CONSTRAINT,
              name,
              one.check().name().orElseThrow()));
      findings.standsFor(check, address);
    }
  }

  private RangeType range(Row row, QualifiedName name) throws SQLException {
    return new RangeType(
        name,
        TypeReader.read(row.text("subtype")),
        name(row, "opcname", "opcnamespace"),
        name(row, "range_collation", "range_collation_schema"),
        name(row, "canonical", "canonical_schema"),
        name(row, "diff", "diff_schema"),
        name(row, "multirange", "multirange_schema"));
  }

  private Optional<QualifiedName> name(Row row, String name, String schema) throws SQLException {
    var found = row.optional(name);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(findings.name(row.oid(schema), found.get()));
  }
}
