package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * An argument of a function or its like.
 *
 * @param mode which way its value goes
 * @param name its name, if it has one
 * @param type its type
 * @param standard its value where a caller says none
 */
public record RoutineArgument(
    Mode mode, Optional<String> name, DataType type, Optional<Value> standard) {

  /** Which way a value goes. */
  public enum Mode {
    /** To the routine. */
    IN,
    /** To the caller. */
    OUT,
    /** To the routine and back. */
    INOUT,
    /** To the routine, any number of them, as an array. */
    VARIADIC
  }

  /** One that is taken in. */
  public static RoutineArgument of(String name, DataType type) {
    return new RoutineArgument(Mode.IN, Optional.of(name), type, Optional.empty());
  }

  /** One that is taken in and has no name. */
  public static RoutineArgument of(DataType type) {
    return new RoutineArgument(Mode.IN, Optional.empty(), type, Optional.empty());
  }

  /** Its value where a caller says none. */
  public RoutineArgument defaultTo(Object value) {
    return new RoutineArgument(mode, name, type, Optional.of(Value.of(value)));
  }

  /** It goes to the caller. */
  public RoutineArgument out() {
    return new RoutineArgument(Mode.OUT, name, type, standard);
  }

  /** It goes to the routine and back. */
  public RoutineArgument inout() {
    return new RoutineArgument(Mode.INOUT, name, type, standard);
  }

  /** It stands for any number of values, which come as an array; its type is that array. */
  public RoutineArgument variadic() {
    return new RoutineArgument(Mode.VARIADIC, name, type, standard);
  }

  /** The types by which routines of one name are told apart. */
  static List<DataType> takenIn(List<RoutineArgument> arguments) {
    return arguments.stream()
        .filter(argument -> argument.mode() != Mode.OUT)
        .map(RoutineArgument::type)
        .toList();
  }
}
