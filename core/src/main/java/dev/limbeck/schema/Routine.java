package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * A function or a procedure.
 *
 * @param kind which of them
 * @param name its name
 * @param arguments in order
 * @param returns what comes back
 * @param language what its body is written in
 * @param options what else it is, in order
 * @param body what it does
 */
public record Routine(
    Kind kind,
    QualifiedName name,
    List<RoutineArgument> arguments,
    RoutineResult returns,
    String language,
    List<RoutineOption> options,
    RoutineBody body)
    implements DatabaseObject {

  /** What is called how. */
  public enum Kind {
    /** Within a query. */
    FUNCTION,
    /** With {@code CALL}. */
    PROCEDURE
  }

  /** Copies the lists. */
  public Routine {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
  }

  /** A routine in SQL that does not say yet what it does. */
  public static Routine of(Kind kind, String name, RoutineArgument... arguments) {
    return new Routine(
        kind,
        QualifiedName.parse(name),
        List.of(arguments),
        new RoutineResult.Nothing(),
        "sql",
        List.of(),
        new RoutineBody.Source(""));
  }

  /** It returns one value of a type. */
  public Routine returns(DataType type) {
    return returning(new RoutineResult.One(type));
  }

  /** It is called by triggers. */
  public Routine returnsTrigger() {
    return returns(new DataType.Verbatim("trigger"));
  }

  /** It is called by event triggers. */
  public Routine returnsEventTrigger() {
    return returns(new DataType.Verbatim("event_trigger"));
  }

  /** It returns values of a type, each a row. */
  public Routine returnsSetOf(DataType type) {
    return returning(new RoutineResult.SetOf(type));
  }

  /** It returns rows: {@code returnsTable(attribute("day", date()))}. */
  public Routine returnsTable(Attribute... columns) {
    return returning(new RoutineResult.Rows(List.of(columns)));
  }

  private Routine returning(RoutineResult result) {
    return new Routine(kind, name, arguments, result, language, options, body);
  }

  /** What its body is written in, {@code plpgsql}; {@code sql} unless said. */
  public Routine language(String otherLanguage) {
    return new Routine(kind, name, arguments, returns, otherLanguage, options, body);
  }

  /** What else it is: {@code with(stable(), strict())}. */
  public Routine with(RoutineOption... more) {
    var all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new Routine(kind, name, arguments, returns, language, all, body);
  }

  /** What it does, as a text in its language; SQL writes it in dollar quotes. */
  public Routine body(String source) {
    return new Routine(
        kind, name, arguments, returns, language, options, new RoutineBody.Source(source));
  }

  /** What it does, as SQL that the server reads at once: {@code RETURN a + b}. */
  public Routine sqlBody(String sql) {
    return new Routine(
        kind, name, arguments, returns, language, options, new RoutineBody.Standard(sql));
  }

  @Override
  public ObjectReference.Callable reference() {
    return new ObjectReference.Callable(
        switch (kind) {
          case FUNCTION -> ObjectReference.Callable.Kind.FUNCTION;
          case PROCEDURE -> ObjectReference.Callable.Kind.PROCEDURE;
        },
        name,
        RoutineArgument.takenIn(arguments));
  }
}
