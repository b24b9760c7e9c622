package dev.limbeck.migration;

import dev.limbeck.schema.Aggregate;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.MaterializedView;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.RoutineArgument;
import dev.limbeck.schema.RoutineOption;
import dev.limbeck.schema.View;
import java.util.List;
import java.util.Optional;

/** Views, and what functions and their like are made of. */
abstract class RoutineElements extends ObjectElements {

  RoutineElements() {}

  /** A view: {@code view("active_users", "SELECT ...").securityInvoker()}. */
  public static View view(String name, String query) {
    return View.of(name, query);
  }

  /** A materialized view: {@code materializedView("totals", "SELECT ...").withoutRows()}. */
  public static MaterializedView materializedView(String name, String query) {
    return MaterializedView.of(name, query);
  }

  /** A function: {@code function("twice", argument("n", integer())).returns(integer())}. */
  public static Routine function(String name, RoutineArgument... arguments) {
    return Routine.of(Routine.Kind.FUNCTION, name, arguments);
  }

  /** A procedure. */
  public static Routine procedure(String name, RoutineArgument... arguments) {
    return Routine.of(Routine.Kind.PROCEDURE, name, arguments);
  }

  /** An aggregate; say next its {@code state}. */
  public static Aggregate.Start aggregate(String name, RoutineArgument... arguments) {
    return new Aggregate.Start(QualifiedName.parse(name), List.of(arguments));
  }

  /** An argument that is taken in. */
  public static RoutineArgument argument(String name, DataType type) {
    return RoutineArgument.of(name, type);
  }

  /** An argument that is taken in and has no name. */
  public static RoutineArgument argument(DataType type) {
    return RoutineArgument.of(type);
  }

  /** The same arguments give the same result for ever. */
  public static RoutineOption immutable() {
    return said(RoutineOption.Flag.IMMUTABLE);
  }

  /** The same arguments give the same result within a statement. */
  public static RoutineOption stable() {
    return said(RoutineOption.Flag.STABLE);
  }

  /** Each call may give another result. */
  public static RoutineOption isVolatile() {
    return said(RoutineOption.Flag.VOLATILE);
  }

  /** NULL for an argument gives NULL without a call. */
  public static RoutineOption strict() {
    return said(RoutineOption.Flag.STRICT);
  }

  /** It is called with NULL too. */
  public static RoutineOption calledOnNull() {
    return said(RoutineOption.Flag.CALLED_ON_NULL_INPUT);
  }

  /** It may do what its owner may; give it a {@code search_path} too. */
  public static RoutineOption securityDefiner() {
    return said(RoutineOption.Flag.SECURITY_DEFINER);
  }

  /** It may do what its caller may. */
  public static RoutineOption securityInvoker() {
    return said(RoutineOption.Flag.SECURITY_INVOKER);
  }

  /** It tells nothing of its arguments but by its result. */
  public static RoutineOption leakproof() {
    return said(RoutineOption.Flag.LEAKPROOF);
  }

  /** It may tell of its arguments. */
  public static RoutineOption notLeakproof() {
    return said(RoutineOption.Flag.NOT_LEAKPROOF);
  }

  /** It may run in a parallel worker. */
  public static RoutineOption parallelSafe() {
    return said(RoutineOption.Flag.PARALLEL_SAFE);
  }

  /** It may run in a parallel query, not in a worker. */
  public static RoutineOption parallelRestricted() {
    return said(RoutineOption.Flag.PARALLEL_RESTRICTED);
  }

  /** It cannot run in a parallel query. */
  public static RoutineOption parallelUnsafe() {
    return said(RoutineOption.Flag.PARALLEL_UNSAFE);
  }

  /** It is a window function. */
  public static RoutineOption windowFunction() {
    return said(RoutineOption.Flag.WINDOW);
  }

  /** What one call costs, in units of {@code cpu_operator_cost}. */
  public static RoutineOption cost(int units) {
    return new RoutineOption.Cost(units);
  }

  /** How many rows come back. */
  public static RoutineOption rows(int number) {
    return new RoutineOption.Rows(number);
  }

  /** A setting that holds while it runs: {@code setting("search_path", "''")}, as SQL writes it. */
  public static RoutineOption setting(String name, String value) {
    return new RoutineOption.Setting(name, Optional.of(value));
  }

  /** A setting that no longer holds while it runs. */
  public static RoutineOption noSetting(String name) {
    return new RoutineOption.Setting(name, Optional.empty());
  }

  /** Options for {@code alterRoutine}. */
  public static List<RoutineOption> routineOptions(RoutineOption... options) {
    return List.of(options);
  }

  private static RoutineOption said(RoutineOption.Flag flag) {
    return new RoutineOption.Said(flag);
  }
}
