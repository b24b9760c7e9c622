package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.ExtendedStatistics;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.Trait;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Extended statistics. */
final class Statistics implements CatalogQuery {

  private final Findings findings;
  private final Relations relations;
  private final Columns columns;

  Statistics(Findings findings, Relations relations, Columns columns) {
    this.findings = findings;
    this.relations = relations;
    this.columns = columns;
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT s.oid, s.stxnamespace, s.stxname, s.stxrelid, s.stxkeys::text AS columns,
      s.stxkind::text[] AS kinds, s.stxstattarget,
      pg_get_statisticsobjdef_expressions(s.oid) AS expressions
    FROM pg_namespace n JOIN pg_statistic_ext s ON s.stxnamespace = n.oid
    WHERE %s
    """
        .formatted(server.schemas());
  }

  @Override
  public void read(Row row) throws SQLException {
    var relation = relations.find(row.oid("stxrelid"));
    if (relation.isEmpty()) {
      return;
    }
    var keys = new ArrayList<IndexKey>();
    columns.names(relation.get().oid(), row.numbers("columns")).stream()
        .sorted() // the server keeps them by their places in the table, which is no part of it
        .forEach(name -> keys.add(IndexKey.column(name)));
    row.list("expressions")
        .forEach(text -> keys.add(IndexKey.expression(ExpressionText.bare(text))));
    var address = Address.of(Address.STATISTICS, row.oid("oid"));
    findings.add(
        address,
        new ExtendedStatistics(
            findings.name(row.oid("stxnamespace"), row.text("stxname")),
            relation.get().name(),
            keys,
            kinds(row.list("kinds"))));
    var target = row.optional("stxstattarget").map(Integer::valueOf).filter(one -> one >= 0);
    target.ifPresent(
        one -> findings.at(address).orElseThrow().add(new Trait.StatisticsTarget(one)));
  }

  /** All there are is the same as none said. */
  private static List<ExtendedStatistics.Kind> kinds(List<String> signs) {
    var kinds = new ArrayList<ExtendedStatistics.Kind>();
    if (signs.contains("d")) {
      kinds.add(ExtendedStatistics.Kind.NDISTINCT);
    }
    if (signs.contains("f")) {
      kinds.add(ExtendedStatistics.Kind.DEPENDENCIES);
    }
    if (signs.contains("m")) {
      kinds.add(ExtendedStatistics.Kind.MCV);
    }
    return kinds.size() == ExtendedStatistics.Kind.values().length ? List.of() : kinds;
  }
}
