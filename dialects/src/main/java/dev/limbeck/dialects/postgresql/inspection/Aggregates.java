package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Aggregate;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RoutineArgument;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a row of {@code pg_aggregate} says. */
final class Aggregates {

  /** Functions as {@code regproc} writes them: with their schema where that is needed. */
  static final String COLUMNS =
      """
      g.aggkind, g.aggtransfn::regproc::text AS sfunc, format_type(g.aggtranstype, NULL) AS stype,
        g.aggtransspace, g.agginitval,
        nullif(g.aggfinalfn, 0)::regproc::text AS finalfunc, g.aggfinalextra, g.aggfinalmodify,
        nullif(g.aggcombinefn, 0)::regproc::text AS combinefunc,
        nullif(g.aggserialfn, 0)::regproc::text AS serialfunc,
        nullif(g.aggdeserialfn, 0)::regproc::text AS deserialfunc,
        nullif(g.aggmtransfn, 0)::regproc::text AS msfunc,
        nullif(g.aggminvtransfn, 0)::regproc::text AS minvfunc,
        CASE WHEN g.aggmtranstype <> 0 THEN format_type(g.aggmtranstype, NULL) END AS mstype,
        g.aggmtransspace, nullif(g.aggmfinalfn, 0)::regproc::text AS mfinalfunc,
        g.aggmfinalextra, g.aggmfinalmodify, g.aggminitval,
        CASE WHEN sort.oid IS NULL THEN NULL
          WHEN pg_operator_is_visible(sort.oid) THEN sort.oprname::text
          ELSE 'OPERATOR(' || quote_ident(sn.nspname) || '.' || sort.oprname || ')' END AS sortop\
      """;

  private final Row row;
  private final Findings findings;
  private final Map<String, String> options = new TreeMap<>();

  Aggregates(Row row, Findings findings) {
    this.row = row;
    this.findings = findings;
  }

  Aggregate read(QualifiedName name, List<RoutineArgument> arguments) throws SQLException {
    for (var function :
        List.of(
            "finalfunc",
            "combinefunc",
            "serialfunc",
            "deserialfunc",
            "msfunc",
            "minvfunc",
            "mstype",
            "mfinalfunc",
            "sortop")) {
      row.optional(function).ifPresent(value -> options.put(function, value));
    }
    extra("finalfunc", "aggfinalextra", "aggfinalmodify");
    extra("mfinalfunc", "aggmfinalextra", "aggmfinalmodify");
    space("sspace", "aggtransspace");
    space("msspace", "aggmtransspace");
    initial("initcond", "agginitval");
    initial("minitcond", "aggminitval");
    switch (row.sign("proparallel")) {
      case 's' -> options.put("parallel", "safe");
      case 'r' -> options.put("parallel", "restricted");
      default -> {}
    }
    return new Aggregate(
        name, arguments, function(row.text("sfunc")), TypeReader.read(row.text("stype")), options);
  }

  private QualifiedName function(String text) {
    var name = QualifiedName.parse(text);
    return name.schema().isEmpty() ? name : findings.name(name.schemaName(), name.name());
  }

  private void extra(String function, String extra, String modify) throws SQLException {
    if (!options.containsKey(function)) {
      return;
    }
    if (row.is(extra)) {
      options.put(function + "_extra", "true");
    }
    switch (row.sign(modify)) {
      case 's' -> options.put(function + "_modify", "shareable");
      case 'w' -> options.put(function + "_modify", "read_write");
      default -> {}
    }
  }

  private void space(String option, String column) throws SQLException {
    if (row.number(column) != 0) {
      options.put(option, String.valueOf(row.number(column)));
    }
  }

  private void initial(String option, String column) throws SQLException {
    row.optional(column).ifPresent(value -> options.put(option, Server.literal(value)));
  }
}
