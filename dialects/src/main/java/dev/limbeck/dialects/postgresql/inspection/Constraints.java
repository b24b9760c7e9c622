package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Deferral;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.ReferenceAction;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Unique;
import dev.limbeck.schema.Validation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Constraints of tables and domains. */
final class Constraints implements CatalogQuery {

  private final Findings findings;
  private final Relations relations;
  private final Columns columns;
  private final Indexes indexes;
  private final Map<Long, List<DomainCheck>> domainChecks = new LinkedHashMap<>();

  /**
   * A condition of a domain.
   *
   * @param oid its oid
   * @param check what it is
   */
  record DomainCheck(long oid, Check check) {}

  Constraints(Findings findings, Relations relations, Columns columns, Indexes indexes) {
    this.findings = findings;
    this.relations = relations;
    this.columns = columns;
    this.indexes = indexes;
  }

  /** The conditions of a domain, by name. */
  List<DomainCheck> ofDomain(long type) {
    return domainChecks.getOrDefault(type, List.of());
  }

  /** The server makes copies of foreign keys for partitions; only the first of them is read. */
  @Override
  public String sql(Server server) {
    return """
    SELECT k.oid, k.conname, k.contype, k.conrelid, k.contypid, k.conindid, k.conkey::text AS columns,
      k.confkey::text AS keys, k.confupdtype, k.confdeltype, k.confmatchtype, k.condeferrable,
      k.condeferred, k.convalidated, k.connoinherit, k.conislocal, k.coninhcount, k.conparentid,
      %s AS set_columns, %s AS period, %s AS enforced,
      CASE WHEN k.contype = 'c' THEN pg_get_expr(k.conbin, k.conrelid) END AS condition,
      k.confrelid, target.relnamespace AS target_schema, target.relname AS target_name,
      CASE WHEN k.contype = 'f' AND target.relnamespace <> k.connamespace THEN ARRAY(
        SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY key(number, place)
          JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = key.number
        ORDER BY key.place) END AS target_columns,
      CASE WHEN k.contype = 'x' THEN ARRAY(
        SELECT CASE WHEN pg_operator_is_visible(o.oid) THEN o.oprname::text
          ELSE 'OPERATOR(' || quote_ident(os.nspname) || '.' || o.oprname || ')' END
        FROM unnest(k.conexclop) WITH ORDINALITY op(oid, place)
          JOIN pg_operator o ON o.oid = op.oid JOIN pg_namespace os ON os.oid = o.oprnamespace
        ORDER BY op.place) END AS operators
    FROM pg_namespace n JOIN pg_constraint k ON k.connamespace = n.oid
      LEFT JOIN pg_class target ON target.oid = k.confrelid
    WHERE %s AND k.contype IN (%s)
    ORDER BY k.conname
    """
        .formatted(
            server.since(15, "k.confdelsetcols::text", "NULL::text"),
            server.since(18, "k.conperiod", "false"),
            server.since(18, "k.conenforced", "true"),
            server.schemas() + server.since(18, " AND " + NO_PLAIN_NOT_NULL, ""),
            server.since(18, "'p', 'u', 'f', 'c', 'x', 'n'", "'p', 'u', 'f', 'c', 'x'"));
  }

  /**
   * The server names a NOT NULL by itself, and keeps the name when table or column are renamed; a
   * name of that shape says nothing.
   */
  private static final String NO_PLAIN_NOT_NULL =
      """
      (k.contype <> 'n' OR k.conrelid <> 0 AND (k.connoinherit OR NOT k.convalidated
        OR k.conname !~ '_not_null[0-9]*$'))\
      """;

  @Override
  public void read(Row row) throws SQLException {
    if (row.oid("contypid") != 0) {
      if (row.is("contype", 'c')) {
        domainChecks
            .computeIfAbsent(row.oid("contypid"), unused -> new ArrayList<>())
            .add(new DomainCheck(row.oid("oid"), check(row)));
      }
      return;
    }
    var relation = relations.find(row.oid("conrelid"));
    if (relation.isEmpty()) {
      return;
    }
    var constraint = constraint(row, relation.get());
    if (constraint.isPresent() && row.oid("conparentid") == 0) {
      boolean inherited = row.number("coninhcount") > 0 && !row.is("conislocal");
      var address = Address.of(Address.CONSTRAINTS, row.oid("oid"));
      findings.add(
          address, new RelationConstraint(relation.get().name(), constraint.get(), inherited));
      if (!row.is("contype", 'f')) {
        findings.ownsIndex(address, Address.of(Address.RELATIONS, row.oid("conindid")));
      }
    }
  }

  @Override
  public void finish() {
    indexes.list();
  }

  private Optional<Constraint> constraint(Row row, RelationRow relation) throws SQLException {
    return switch (row.sign("contype")) {
      case 'c' -> Optional.of(check(row));
      case 'f' -> Optional.of(foreignKey(row));
      case 'n' -> Optional.of(notNull(row, relation));
      default -> {
        var index = indexes.take(row.oid("conindid"));
        yield index.isEmpty() ? Optional.empty() : Optional.of(indexed(row, index.get()));
      }
    };
  }

  private Constraint indexed(Row row, IndexRow index) throws SQLException {
    var name = Optional.of(row.text("conname"));
    var key = columns.names(row.oid("conrelid"), row.numbers("columns"));
    boolean period = row.is("period");
    return switch (row.sign("contype")) {
      case 'p' -> new PrimaryKey(name, key, period, index.parameters(), deferral(row));
      case 'u' ->
          new Unique(
              name, key, index.nullsNotDistinct(), period, index.parameters(), deferral(row));
      default -> exclusion(row, index);
    };
  }

  private static Exclusion exclusion(Row row, IndexRow index) throws SQLException {
    var operators = row.list("operators");
    var elements = new ArrayList<Exclusion.Element>();
    for (int i = 0; i < operators.size(); i++) {
      elements.add(new Exclusion.Element(index.keys().get(i), operators.get(i)));
    }
    return new Exclusion(
        Optional.of(row.text("conname")),
        index.method(),
        elements,
        index.where(),
        index.parameters(),
        deferral(row));
  }

  private static Check check(Row row) throws SQLException {
    return new Check(
        Optional.of(row.text("conname")),
        ExpressionText.bare(row.text("condition")),
        !row.is("connoinherit"),
        validation(row));
  }

  /** One that says more than its column could; the column is then no longer one that says it. */
  private NotNull notNull(Row row, RelationRow relation) throws SQLException {
    long number = row.numbers("columns").getFirst();
    findings
        .at(Address.column(relation.oid(), (int) number))
        .ifPresent(found -> {
          if (found.definition() instanceof RelationColumn column) {
            found.becomes(
                new RelationColumn(
                    column.table(), column.column().nullable(true), column.inherited()));
          }
        });
    return new NotNull(
        Optional.of(row.text("conname")),
        columns.find(relation.oid(), number).name(),
        !row.is("connoinherit"),
        validation(row));
  }

  private ForeignKey foreignKey(Row row) throws SQLException {
    var elsewhere = row.list("target_columns");
    return new ForeignKey(
        Optional.of(row.text("conname")),
        columns.names(row.oid("conrelid"), row.numbers("columns")),
        findings.name(row.oid("target_schema"), row.text("target_name")),
        elsewhere.isEmpty() ? columns.names(row.oid("confrelid"), row.numbers("keys")) : elsewhere,
        row.is("confmatchtype", 'f'),
        row.is("period"),
        action(
            row.sign("confdeltype"),
            columns.names(row.oid("conrelid"), row.numbers("set_columns"))),
        action(row.sign("confupdtype"), List.of()),
        deferral(row),
        validation(row));
  }

  private static ReferenceAction action(char sign, List<String> columns) {
    var kind =
        switch (sign) {
          case 'r' -> ReferenceAction.Kind.RESTRICT;
          case 'c' -> ReferenceAction.Kind.CASCADE;
          case 'n' -> ReferenceAction.Kind.SET_NULL;
          case 'd' -> ReferenceAction.Kind.SET_DEFAULT;
          default -> ReferenceAction.Kind.NO_ACTION;
        };
    return new ReferenceAction(kind, columns);
  }

  private static Deferral deferral(Row row) throws SQLException {
    if (!row.is("condeferrable")) {
      return Deferral.NOT_DEFERRABLE;
    }
    return row.is("condeferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
  }

  private static Validation validation(Row row) throws SQLException {
    if (!row.is("enforced")) {
      return Validation.NOT_ENFORCED;
    }
    return row.is("convalidated") ? Validation.VALID : Validation.NOT_VALID;
  }
}
