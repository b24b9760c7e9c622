package dev.limbeck.schema;

import java.util.Optional;

/** What a routine is, beside its arguments and its body. */
public sealed interface RoutineOption {

  /**
   * A word of SQL.
   *
   * @param flag which
   */
  record Said(Flag flag) implements RoutineOption {}

  /** The words; in SQL they have blanks. */
  enum Flag {
    /** The same arguments give the same result for ever. */
    IMMUTABLE,
    /** The same arguments give the same result within a statement. */
    STABLE,
    /** Each call may give another result. */
    VOLATILE,
    /** NULL for an argument gives NULL without a call. */
    STRICT,
    /** It is called with NULL too. */
    CALLED_ON_NULL_INPUT,
    /** It may do what its owner may. */
    SECURITY_DEFINER,
    /** It may do what its caller may. */
    SECURITY_INVOKER,
    /** It tells nothing of its arguments but by its result. */
    LEAKPROOF,
    /** It may tell of its arguments. */
    NOT_LEAKPROOF,
    /** It may run in a parallel worker. */
    PARALLEL_SAFE,
    /** It may run in a parallel query, not in a worker. */
    PARALLEL_RESTRICTED,
    /** It cannot run in a parallel query. */
    PARALLEL_UNSAFE,
    /** It is a window function. */
    WINDOW
  }

  /**
   * What the planner is told of its price.
   *
   * @param cost of one call, in units of {@code cpu_operator_cost}
   */
  record Cost(int cost) implements RoutineOption {}

  /**
   * What the planner is told of its result.
   *
   * @param rows how many come back
   */
  record Rows(int rows) implements RoutineOption {}

  /**
   * A setting that holds while it runs.
   *
   * @param name {@code search_path}
   * @param value as SQL writes it; empty where it has none any more
   */
  record Setting(String name, Optional<String> value) implements RoutineOption {}
}
