package dev.limbeck.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A function over many rows.
 *
 * @param name its name
 * @param arguments in order; none for one that only counts rows
 * @param stateFunction what takes the state and a row's arguments, and gives the next state
 * @param stateType the type of the state
 * @param options what else it is, as SQL writes it: {@code initcond}, {@code finalfunc}
 */
public record Aggregate(
    QualifiedName name,
    List<RoutineArgument> arguments,
    QualifiedName stateFunction,
    DataType stateType,
    Map<String, String> options)
    implements DatabaseObject {

  /** Copies both. */
  public Aggregate {
    arguments = List.copyOf(arguments);
    options = Collections.unmodifiableMap(new TreeMap<>(options));
  }

  /**
   * An aggregate that does not say yet how it works.
   *
   * @param name its name
   * @param arguments in order
   */
  public record Start(QualifiedName name, List<RoutineArgument> arguments) {

    /** Copies the list. */
    public Start {
      arguments = List.copyOf(arguments);
    }

    /** What takes the state and a row's arguments, and gives the next state, of this type. */
    public Aggregate state(String function, DataType type) {
      return new Aggregate(name, arguments, QualifiedName.parse(function), type, Map.of());
    }
  }

  /** What else it is: {@code with("initcond", "'1'")}. */
  public Aggregate with(String option, String sql) {
    var all = new TreeMap<>(options);
    all.put(option, sql);
    return new Aggregate(name, arguments, stateFunction, stateType, all);
  }

  @Override
  public ObjectReference.Callable reference() {
    return new ObjectReference.Callable(
        ObjectReference.Callable.Kind.AGGREGATE, name, RoutineArgument.takenIn(arguments));
  }
}
