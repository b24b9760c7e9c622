package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Attribute;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.RoutineArgument;
import dev.limbeck.schema.RoutineBody;
import dev.limbeck.schema.RoutineResult;
import dev.limbeck.schema.Value;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions, procedures and aggregates. */
final class Routines implements CatalogQuery {

  private final Findings findings;

  Routines(Findings findings) {
    this.findings = findings;
  }

  /** A range type comes with functions that make its values. */
  private static final String NOT_OF_RANGES =
      "NOT EXISTS (SELECT FROM pg_depend x"
          + " WHERE x.classid = 1255 AND x.objid = p.oid AND x.deptype = 'i') AND ";

  /** A default has the number of its argument among all, those that go out included. */
  @Override
  public String sql(Server server) {
    return """
    SELECT p.oid, p.pronamespace, p.proname, p.prokind, l.lanname, p.provolatile, p.proisstrict,
      p.prosecdef, p.proleakproof, p.proparallel, p.procost, p.prorows, p.proretset, p.proconfig,
      p.prosrc, p.probin, format_type(p.prorettype, NULL) AS result,
      p.protrftypes IS NOT NULL AS transforms, p.prosupport <> 0 AS supported,
      CASE WHEN p.prosqlbody IS NOT NULL THEN pg_get_function_sqlbody(p.oid) END AS body,
      ARRAY(SELECT format_type(type, NULL)
        FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY a(type, place)
        ORDER BY place) AS types,
      p.proargmodes::text[] AS modes, p.proargnames AS names,
      CASE WHEN p.pronargdefaults > 0 THEN ARRAY(
        SELECT coalesce(pg_get_function_arg_default(p.oid, place), '')
        FROM generate_series(1, coalesce(cardinality(p.proallargtypes), p.pronargs)) place)
        END AS standards,
      %s
    FROM pg_namespace n JOIN pg_proc p ON p.pronamespace = n.oid
      JOIN pg_language l ON l.oid = p.prolang
      LEFT JOIN pg_aggregate g ON g.aggfnoid = p.oid
      LEFT JOIN pg_operator sort ON sort.oid = g.aggsortop
      LEFT JOIN pg_namespace sn ON sn.oid = sort.oprnamespace
    WHERE %s AND %s
    """
        .formatted(
            Aggregates.COLUMNS,
            server.schemas(),
            NOT_OF_RANGES + Server.ownObject(Address.ROUTINES, "p.oid"));
  }

  @Override
  public void read(Row row) throws SQLException {
    var address = Address.of(Address.ROUTINES, row.oid("oid"));
    var name = findings.name(row.oid("pronamespace"), row.text("proname"));
    var arguments = arguments(row);
    if (row.is("prokind", 'a')) {
      if (row.is("aggkind", 'n')) {
        findings.add(address, new Aggregates(row, findings).read(name, arguments));
      } else {
        findings.omit("aggregate '%s'".formatted(name), "ordered-set aggregates are not modelled");
      }
    } else if (row.optional("probin").isPresent()) {
      findings.omit("function '%s'".formatted(name), "functions in C are not modelled");
    } else {
      omissions(row, name);
      findings.add(address, routine(row, name, arguments));
    }
  }

  private void omissions(Row row, QualifiedName name) throws SQLException {
    if (row.is("transforms")) {
      findings.omit(
          "transforms of function '%s'".formatted(name), "TRANSFORM FOR TYPE is not modelled");
    }
    if (!RoutineOptions.isWhole(row)) {
      findings.omit("the cost of function '%s'".formatted(name), "only whole numbers are modelled");
    }
    if (row.is("supported")) {
      findings.omit("support of function '%s'".formatted(name), "SUPPORT is not modelled");
    }
  }

  private static Routine routine(Row row, QualifiedName name, List<RoutineArgument> arguments)
      throws SQLException {
    var body = row.optional("body").map(ExpressionText::settled);
    boolean procedure = row.is("prokind", 'p');
    return new Routine(
        procedure ? Routine.Kind.PROCEDURE : Routine.Kind.FUNCTION,
        name,
        arguments,
        procedure ? new RoutineResult.Nothing() : result(row, arguments),
        row.text("lanname"),
        RoutineOptions.read(row),
        body.isPresent()
            ? new RoutineBody.Standard(body.get())
            : new RoutineBody.Source(row.text("prosrc")));
  }

  private static RoutineResult result(Row row, List<RoutineArgument> arguments)
      throws SQLException {
    var columns = columns(row);
    if (!columns.isEmpty()) {
      return new RoutineResult.Rows(columns);
    }
    var type = TypeReader.read(row.text("result"));
    if (row.is("proretset")) {
      return new RoutineResult.SetOf(type);
    }
    boolean byArguments =
        arguments.stream()
            .map(RoutineArgument::mode)
            .anyMatch(
                mode -> mode == RoutineArgument.Mode.OUT || mode == RoutineArgument.Mode.INOUT);
    return byArguments ? new RoutineResult.Nothing() : new RoutineResult.One(type);
  }

  /** What a function that returns a table has as arguments of the mode {@code t}. */
  private static List<Attribute> columns(Row row) throws SQLException {
    var columns = new ArrayList<Attribute>();
    var modes = row.list("modes");
    for (int i = 0; i < modes.size(); i++) {
      if (modes.get(i).equals("t")) {
        columns.add(
            Attribute.of(row.list("names").get(i), TypeReader.read(row.list("types").get(i))));
      }
    }
    return columns;
  }

  private static List<RoutineArgument> arguments(Row row) throws SQLException {
    var types = row.list("types");
    var modes = row.list("modes");
    var names = row.list("names");
    var standards = row.list("standards");
    var arguments = new ArrayList<RoutineArgument>();
    for (int i = 0; i < types.size(); i++) {
      var mode = modes.isEmpty() ? "i" : modes.get(i);
      if (!mode.equals("t")) {
        arguments.add(
            argument(
                mode,
                names.isEmpty() ? "" : names.get(i),
                TypeReader.read(types.get(i)),
                standards.isEmpty() ? "" : standards.get(i)));
      }
    }
    return arguments;
  }

  private static RoutineArgument argument(
      String mode, String name, DataType type, String standard) {
    return new RoutineArgument(
        switch (mode) {
          case "o" -> RoutineArgument.Mode.OUT;
          case "b" -> RoutineArgument.Mode.INOUT;
          case "v" -> RoutineArgument.Mode.VARIADIC;
          default -> RoutineArgument.Mode.IN;
        },
        name.isEmpty() ? Optional.empty() : Optional.of(name),
        type,
        standard.isEmpty() ? Optional.empty() : Optional.of(new Value.Expression(standard)));
  }
}
