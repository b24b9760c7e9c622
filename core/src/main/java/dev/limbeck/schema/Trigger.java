package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * A function that runs when rows of a table change.
 *
 * @param name its name
 * @param table whose rows
 * @param timing before the change, after it, or instead of it
 * @param events which changes
 * @param eachRow whether it runs for each row; otherwise once for a statement
 * @param condition only where this holds
 * @param transition under which names the function sees all rows of the statement
 * @param function what runs; it takes no arguments and returns {@code trigger}
 * @param arguments texts that the function finds in {@code TG_ARGV}
 * @param constraint when a constraint trigger runs; empty for any other trigger
 */
public record Trigger(
    String name,
    QualifiedName table,
    Timing timing,
    List<TriggerEvent> events,
    boolean eachRow,
    Optional<String> condition,
    Transition transition,
    QualifiedName function,
    List<String> arguments,
    Optional<Deferral> constraint)
    implements DatabaseObject {

  /** When a trigger runs. */
  public enum Timing {
    /** Before the change; it may change the row, or keep it from changing. */
    BEFORE,
    /** After the change. */
    AFTER,
    /** Instead of the change, on a view. */
    INSTEAD_OF
  }

  /**
   * Under which names a function sees all rows of a statement.
   *
   * @param before as they were
   * @param after as they are
   */
  public record Transition(Optional<String> before, Optional<String> after) {

    /** It does not see them. */
    public static final Transition NONE = new Transition(Optional.empty(), Optional.empty());
  }

  /** Copies the lists. */
  public Trigger {
    events = List.copyOf(events);
    arguments = List.copyOf(arguments);
  }

  /**
   * A trigger that does not say yet what it waits for.
   *
   * @param name its name
   * @param table whose rows
   */
  public record Start(String name, QualifiedName table) {

    /** It runs before these changes. */
    public Timed before(TriggerEvent... events) {
      return new Timed(this, Timing.BEFORE, List.of(events));
    }

    /** It runs after these changes. */
    public Timed after(TriggerEvent... events) {
      return new Timed(this, Timing.AFTER, List.of(events));
    }

    /** It runs instead of these changes of a view. */
    public Timed insteadOf(TriggerEvent... events) {
      return new Timed(this, Timing.INSTEAD_OF, List.of(events));
    }
  }

  /**
   * A trigger that does not say yet what runs.
   *
   * @param start its name and table
   * @param timing before the change, after it, or instead of it
   * @param events which changes
   */
  public record Timed(Start start, Timing timing, List<TriggerEvent> events) {

    /** Copies the list. */
    public Timed {
      events = List.copyOf(events);
    }

    /** What runs; the arguments are texts that it finds in {@code TG_ARGV}. */
    public Trigger execute(String function, String... arguments) {
      return new Trigger(
          start.name(),
          start.table(),
          timing,
          events,
          false,
          Optional.empty(),
          Transition.NONE,
          QualifiedName.parse(function),
          List.of(arguments),
          Optional.empty());
    }
  }

  /** It runs for each row. */
  public Trigger forEachRow() {
    return with(true, condition, transition, constraint);
  }

  /** It runs only where this holds: {@code when("OLD.email <> NEW.email")}. */
  public Trigger when(String sql) {
    return with(eachRow, Optional.of(sql), transition, constraint);
  }

  /** The function sees all rows of the statement, as they were, under this name. */
  public Trigger rowsBefore(String as) {
    return with(
        eachRow, condition, new Transition(Optional.of(as), transition.after()), constraint);
  }

  /** The function sees all rows of the statement, as they are, under this name. */
  public Trigger rowsAfter(String as) {
    return with(
        eachRow, condition, new Transition(transition.before(), Optional.of(as)), constraint);
  }

  /** It is a constraint trigger: after the change, for each row, at the end of the statement. */
  public Trigger asConstraint() {
    return asConstraint(Deferral.NOT_DEFERRABLE);
  }

  /**
   * It is a constraint trigger at the end of the statement, unless a transaction says otherwise.
   */
  public Trigger deferrable() {
    return asConstraint(Deferral.INITIALLY_IMMEDIATE);
  }

  /** It is a constraint trigger at the end of the transaction, unless that says otherwise. */
  public Trigger initiallyDeferred() {
    return asConstraint(Deferral.INITIALLY_DEFERRED);
  }

  private Trigger asConstraint(Deferral deferral) {
    return with(true, condition, transition, Optional.of(deferral));
  }

  private Trigger with(
      boolean otherEachRow,
      Optional<String> otherCondition,
      Transition otherTransition,
      Optional<Deferral> otherConstraint) {
    return new Trigger(
        name,
        table,
        timing,
        events,
        otherEachRow,
        otherCondition,
        otherTransition,
        function,
        arguments,
        otherConstraint);
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.Within(ObjectReference.Within.Kind.TRIGGER, table, name);
  }
}
