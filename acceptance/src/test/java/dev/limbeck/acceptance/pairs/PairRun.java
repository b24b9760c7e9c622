package dev.limbeck.acceptance.pairs;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.diff.CatalogComparison;
import dev.limbeck.diff.DiffSettings;
import dev.limbeck.diff.Difference;
import dev.limbeck.diff.PlannedOperation;
import dev.limbeck.diff.SchemaDiff;
import dev.limbeck.diff.Separation;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Dependency;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.sql.SqlStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One pair, there and back. */
final class PairRun {

  private static final DdlCompiler COMPILER = new PostgresqlDialect().ddl(DdlSettings.DEFAULT);

  /**
   * What came of it.
   *
   * @param found what golden sections are compared with
   * @param plans what is done in each direction
   * @param wrong what is wrong, with all that a reader needs; nothing if empty
   */
  record Outcome(
      Map<String, String> found, Map<String, List<PlannedOperation>> plans, List<String> wrong) {

    Outcome {
      wrong = List.copyOf(wrong);
    }

    /** Nothing came of it. */
    static final Outcome NONE = new Outcome(Map.of(), Map.of(), List.of());

    /** The same with what its revision in Java is, and what is wrong with that. */
    Outcome with(String java, List<String> wrongInJava) {
      var all = new LinkedHashMap<>(found);
      all.put("java", java);
      return new Outcome(all, plans, Stream.concat(wrong.stream(), wrongInJava.stream()).toList());
    }

    /** What is done in a direction, in order. */
    List<PlannedOperation> plan(String direction) {
      return plans.getOrDefault(direction, List.of());
    }
  }

  private static final DiffSettings ALL = new DiffSettings(true);

  private final Pair pair;
  private final PairServer server;
  private final DiffSettings settings;
  private final boolean allSchemas;
  private final Map<String, String> found = new LinkedHashMap<>();
  private final Map<String, List<PlannedOperation>> plans = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private PairRun(Pair pair, PairServer server) {
    this.pair = pair;
    this.server = server;
    this.settings =
        new DiffSettings(pair.section("options").contains("privileges"), server.version());
    this.allSchemas = pair.section("options").contains("all schemas");
  }

  static Outcome of(Pair pair, PairServer server) {
    var run = new PairRun(pair, server);
    try {
      run.thereAndBack();
    } catch (SQLException | RuntimeException e) {
      run.wrong.add(e.getMessage() == null ? e.toString() : server.here(e.getMessage()));
      if (!(e instanceof SQLException)) {
        run.wrong.add(trace(e));
      }
    }
    return new Outcome(run.found, run.plans, run.wrong);
  }

  private static String trace(Throwable thrown) {
    return List.of(thrown.getStackTrace()).stream()
        .limit(8)
        .map(Object::toString)
        .collect(joining("\n  ", thrown.getClass().getName() + "\n  ", ""));
  }

  private void thereAndBack() throws SQLException {
    server.second().make(pair.section("both"), pair.section("b"));
    var b = server.second().inspect(allSchemas);
    var listingOfB = listing(server.second());
    server.first().make(pair.section("both"), pair.section("a"));
    var a = server.first().inspect(allSchemas);
    var listingOfA = listing(server.first());
    if (!listingOfA.equals(listingOfB) && CatalogComparison.between(a, b, ALL).isEmpty()) {
      wrong.add("the inspector sees no difference\n" + unequal(listingOfA, listingOfB));
    }
    server.first().run(pair.section("rows") + ";");
    change("upgrade", a, b, listingOfB);
    check("there");
    if (wrong.isEmpty()) {
      change("downgrade", b, a, listingOfA);
      check("back");
    }
  }

  private List<String> listing(PairServer.Side side) throws SQLException {
    var lines = side.listing();
    return pair.section("options").contains("any names of NOT NULL")
        ? lines.stream()
            .map(line ->
                line.replaceFirst("^(constraint \\S+ ).*_not_null\\d* (.* NOT NULL )", "$1$2"))
            .sorted()
            .toList()
        : lines;
  }

  private void check(String name) throws SQLException {
    if (pair.has(name)) {
      var rows = String.join("\n", server.first().query(pair.section("query")));
      if (!rows.equals(pair.section(name))) {
        wrong.add("rows that are " + name + "\n" + rows);
      }
    }
  }

  private void change(String direction, Catalog from, Catalog to, List<String> listing)
      throws SQLException {
    var plan = SchemaDiff.between(from, to, settings).operations();
    plans.put(direction, plan);
    var transactions = Separation.of(plan).stream().map(PairRun::statements).toList();
    found.put(direction, transactions.stream().map(this::text).collect(joining("\n-- then\n")));
    for (var transaction : transactions) {
      server.first().transaction(transaction);
    }
    var result = server.first().inspect(allSchemas);
    compare(direction, result, to);
    var again = SchemaDiff.between(result, to, settings).operations();
    if (!again.isEmpty()) {
      wrong.add("a second " + direction + ":\n" + text(statements(again)));
    }
    compare(direction, listing(server.first()), listing);
  }

  private void compare(String direction, Catalog result, Catalog wanted) {
    var remaining = CatalogComparison.between(result, wanted, ALL);
    for (var difference : remaining) {
      wrong.add(
          "after the %s: %s %s\n  found:  %s\n  wanted: %s"
              .formatted(
                  direction,
                  difference.change(),
                  difference.object(),
                  text(result, difference),
                  text(wanted, difference)));
    }
    var found = counted(result);
    var needed = counted(wanted);
    if (remaining.isEmpty() && !found.equals(needed)) {
      wrong.add("after the %s: dependencies\n%s".formatted(direction, unequal(found, needed)));
    }
  }

  /** A foreign key needs one of the keys over its columns, of which the server takes any. */
  private static List<String> counted(Catalog catalog) {
    return catalog.dependencies().stream().map(PairRun::counted).sorted().toList();
  }

  private static String counted(Dependency dependency) {
    return constraint(dependency.dependent())
        .flatMap(unused -> constraint(dependency.on()))
        .map(key -> "%s needs a key of %s".formatted(dependency.dependent(), key.owner()))
        .orElseGet(dependency::toString);
  }

  private static Optional<ObjectReference.Within> constraint(ObjectReference reference) {
    return reference instanceof ObjectReference.Within within
            && within.kind() == ObjectReference.Within.Kind.CONSTRAINT
        ? Optional.of(within)
        : Optional.empty();
  }

  private static String text(Catalog catalog, Difference difference) {
    return catalog.objects().stream()
        .filter(one -> same(one, difference.object()))
        .map(CatalogObject::toString)
        .findFirst()
        .orElse("nothing");
  }

  private static boolean same(CatalogObject object, ObjectReference reference) {
    return object.reference().equals(reference);
  }

  private void compare(String direction, List<String> result, List<String> wanted) {
    if (!result.equals(wanted)) {
      wrong.add(
          "after the %s, as catalog.sql lists it\n%s"
              .formatted(direction, unequal(result, wanted)));
    }
  }

  private static String unequal(List<String> result, List<String> wanted) {
    var more = new ArrayList<>(result);
    wanted.forEach(more::remove);
    var less = new ArrayList<>(wanted);
    result.forEach(less::remove);
    return (more.stream().map(line -> "  found:  " + line).collect(joining("\n"))
            + "\n"
            + less.stream().map(line -> "  wanted: " + line).collect(joining("\n")))
        .strip();
  }

  private static List<String> statements(List<PlannedOperation> operations) {
    return operations.stream()
        .flatMap(one -> COMPILER.compile(one.operation()).stream())
        .map(SqlStatement::text)
        .toList();
  }

  private String text(List<String> statements) {
    return server.here(String.join(";\n", statements)) + (statements.isEmpty() ? "" : ";");
  }
}
