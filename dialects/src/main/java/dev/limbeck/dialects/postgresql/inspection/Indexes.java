package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.IndexParameters;
import dev.limbeck.schema.NullsOrder;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.Trait;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Indexes; those of constraints are taken from here by the constraints. */
final class Indexes implements CatalogQuery {

  private static final int DESCENDING = 1;
  private static final int NULLS_FIRST = 2;

  private final Findings findings;
  private final Relations relations;
  private final IndexKeys keys;
  private final Columns columns;
  private final Map<Long, IndexRow> indexes = new LinkedHashMap<>();

  Indexes(Findings findings, Relations relations, Columns columns, IndexKeys keys) {
    this.findings = findings;
    this.relations = relations;
    this.columns = columns;
    this.keys = keys;
  }

  /** The index of a constraint, which is then no object of its own. */
  Optional<IndexRow> take(long oid) {
    return Optional.ofNullable(indexes.remove(oid));
  }

  /** It costs most to write an index out: only those of which the keys are not clear by itself. */
  @Override
  public String sql(Server server) {
    return """
    SELECT i.indexrelid, i.indrelid, c.relnamespace, c.relname, am.amname, i.indisunique,
      i.indisvalid, i.indisclustered, i.indisreplident, i.indnkeyatts, i.indkey::text AS columns,
      i.indclass::text AS classes, i.indcollation::text AS collations, i.indoption::text AS options,
      %s AS nulls_not_distinct, pg_get_expr(i.indpred, i.indrelid) AS predicate,
      CASE WHEN i.indexprs IS NOT NULL THEN ARRAY(
        SELECT pg_get_indexdef(i.indexrelid, k, false) FROM generate_series(1, i.indnkeyatts) k)
        END AS keys,
      CASE WHEN i.indexprs IS NOT NULL OR unclear.oid IS NOT NULL
        THEN pg_get_indexdef(i.indexrelid) END AS definition, c.reloptions, space.spcname,
      u.relnamespace AS up_schema, u.relname AS up_name
    FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
      JOIN pg_index i ON i.indexrelid = c.oid JOIN pg_am am ON am.oid = c.relam
      LEFT JOIN (
        SELECT DISTINCT i.indexrelid AS oid
        FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey::int2[], i.indclass::oid[]) k(attnum, class)
          JOIN pg_opclass o ON o.oid = k.class
          JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
          JOIN pg_type t ON t.oid = a.atttypid
        WHERE i.indexrelid >= 16384 AND NOT (o.opcdefault AND o.opcintype
          IN (t.oid, t.typbasetype, CASE WHEN t.oid = 1043 THEN 25 END))
      ) unclear ON unclear.oid = i.indexrelid
      LEFT JOIN pg_tablespace space ON space.oid = c.reltablespace
      LEFT JOIN pg_inherits up ON up.inhrelid = c.oid LEFT JOIN pg_class u ON u.oid = up.inhparent
    WHERE %s AND c.relkind IN ('i', 'I')
    """
        .formatted(server.since(15, "i.indnullsnotdistinct", "false"), server.schemas());
  }

  @Override
  public void read(Row row) throws SQLException {
    var relation = relations.find(row.oid("indrelid"));
    if (relation.isEmpty()) {
      return;
    }
    long oid = row.oid("indexrelid");
    var up = row.optional("up_name");
    indexes.put(
        oid,
        new IndexRow(
            oid,
            findings.name(row.oid("relnamespace"), row.text("relname")),
            relation.get().oid(),
            keys(row),
            row.text("amname"),
            row.is("indisunique"),
            row.is("nulls_not_distinct"),
            row.optional("predicate").map(ExpressionText::bare),
            parameters(row),
            row.is("indisvalid"),
            up.isEmpty()
                ? Optional.empty()
                : Optional.of(findings.name(row.oid("up_schema"), up.get()))));
    traits(row, relation.get());
  }

  /** What the table says of the index. */
  private void traits(Row row, RelationRow relation) throws SQLException {
    var name = row.text("relname");
    boolean clustered = row.is("indisclustered");
    boolean identity = row.is("indisreplident");
    if (clustered || identity) {
      var table = findings.at(Address.of(Address.RELATIONS, relation.oid())).orElseThrow();
      if (clustered) {
        table.add(new Trait.ClusteredOn(name));
      }
      if (identity) {
        table.add(new Trait.Replicated(new ReplicaIdentity.ByIndex(name)));
      }
    }
  }

  private IndexParameters parameters(Row row) throws SQLException {
    var numbers = row.numbers("columns");
    return new IndexParameters(
        columns.names(
            row.oid("indrelid"), numbers.subList(row.number("indnkeyatts"), numbers.size())),
        StorageParameters.read(row.list("reloptions")),
        row.optional("spcname"));
  }

  private List<IndexKey> keys(Row row) throws SQLException {
    var texts = row.list("keys");
    var numbers = row.numbers("columns");
    var classes = row.numbers("classes");
    var collations = row.numbers("collations");
    var options = row.numbers("options");
    var all = new ArrayList<IndexKey>();
    for (int i = 0; i < row.number("indnkeyatts"); i++) {
      var found =
          new IndexKeys.KeyRow(
              row.oid("indrelid"),
              numbers.get(i),
              numbers.get(i) == 0 ? texts.get(i) : "",
              classes.get(i),
              collations.get(i),
              columns.key(row.oid("indexrelid"), i + 1).options());
      all.add(ordered(keys.read(found, row.optional("definition").orElse("")), options.get(i)));
    }
    return all;
  }

  /** NULL is the largest value: it comes last, and first where the order is turned round. */
  private static IndexKey ordered(IndexKey key, long options) {
    boolean descending = (options & DESCENDING) != 0;
    boolean first = (options & NULLS_FIRST) != 0;
    return new IndexKey(
        key.column(),
        key.expression(),
        key.collation(),
        key.operatorClass(),
        descending,
        first == descending
            ? Optional.empty()
            : Optional.of(first ? NullsOrder.FIRST : NullsOrder.LAST));
  }

  /** Lists those that belong to no constraint. */
  void list() {
    for (var index : indexes.values()) {
      var address = Address.of(Address.RELATIONS, index.oid());
      findings.add(address, index(index));
      findings.at(address).ifPresent(found -> traits(index, found));
    }
  }

  private Index index(IndexRow index) {
    QualifiedName table = relations.find(index.relation()).orElseThrow().name();
    return new Index(
        Optional.of(index.name().name()),
        table,
        index.keys(),
        index.unique(),
        index.method().equals("btree") ? Optional.empty() : Optional.of(index.method()),
        index.nullsNotDistinct(),
        index.where(),
        index.parameters());
  }

  private void traits(IndexRow index, Found found) {
    if (!index.valid()) {
      found.add(new Trait.Invalid());
    }
    index.attachedTo().map(Trait.AttachedTo::new).ifPresent(found::add);
    for (int key = 1; key <= index.keys().size(); key++) {
      int number = key;
      columns
          .key(index.oid(), key)
          .target()
          .ifPresent(target -> found.add(new Trait.KeyStatistics(number, target)));
    }
  }
}
