package dev.limbeck.migration;

import static dev.limbeck.migration.ReferenceElements.onAggregate;
import static dev.limbeck.migration.ReferenceElements.onFunction;
import static dev.limbeck.migration.ReferenceElements.onProcedure;

import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.ObjectOperation.DropObject;
import dev.limbeck.operation.RoutineOperation.AlterRoutine;
import dev.limbeck.schema.Aggregate;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.ObjectReference.Callable;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.RoutineOption;
import java.util.List;

/** Functions, procedures and aggregates. */
public interface RoutineDirectives extends Directives {

  /** Makes a function: {@code function("touch").returnsTrigger().body("...")}. */
  default void createFunction(Routine function) {
    invoke(CreateObject.of(function));
  }

  /** Makes a function, or replaces one of this name and these arguments. */
  default void createOrReplaceFunction(Routine function) {
    invoke(CreateObject.orReplace(function));
  }

  /** Replaces a function and says what it was, so that the step can be undone. */
  default void createOrReplaceFunction(Routine function, Routine was) {
    invoke(CreateObject.orReplace(function, was));
  }

  /** Drops a function. */
  default void dropFunction(String name, DataType... arguments) {
    invoke(DropObject.of(onFunction(name, arguments)));
  }

  /** Drops a function and says what it was, so that the step can be undone. */
  default void dropFunction(Routine was) {
    invoke(DropObject.of(was));
  }

  /** Drops a function if there is one. */
  default void dropFunctionIfExists(String name, DataType... arguments) {
    invoke(DropObject.ifExists(onFunction(name, arguments)));
  }

  /** Drops a function with all that depends on it. */
  default void dropFunctionCascade(String name, DataType... arguments) {
    invoke(DropObject.cascade(onFunction(name, arguments)));
  }

  /** Makes a procedure: {@code procedure("archive").language("plpgsql").body("...")}. */
  default void createProcedure(Routine procedure) {
    invoke(CreateObject.of(procedure));
  }

  /** Makes a procedure, or replaces one of this name and these arguments. */
  default void createOrReplaceProcedure(Routine procedure) {
    invoke(CreateObject.orReplace(procedure));
  }

  /** Replaces a procedure and says what it was, so that the step can be undone. */
  default void createOrReplaceProcedure(Routine procedure, Routine was) {
    invoke(CreateObject.orReplace(procedure, was));
  }

  /** Drops a procedure. */
  default void dropProcedure(String name, DataType... arguments) {
    invoke(DropObject.of(onProcedure(name, arguments)));
  }

  /** Drops a procedure and says what it was, so that the step can be undone. */
  default void dropProcedure(Routine was) {
    invoke(DropObject.of(was));
  }

  /** Drops a procedure if there is one. */
  default void dropProcedureIfExists(String name, DataType... arguments) {
    invoke(DropObject.ifExists(onProcedure(name, arguments)));
  }

  /** Drops a procedure with all that depends on it. */
  default void dropProcedureCascade(String name, DataType... arguments) {
    invoke(DropObject.cascade(onProcedure(name, arguments)));
  }

  /** Changes what a function or a procedure is: {@code alterRoutine(onFunction("f"), stable())}. */
  default void alterRoutine(Callable routine, RoutineOption... options) {
    invoke(new AlterRoutine(routine, List.of(options), List.of()));
  }

  /**
   * Changes what a function or a procedure is, and says what that was, so that the step can be
   * undone: {@code routineOptions(stable()), routineOptions(isVolatile())}.
   */
  default void alterRoutine(
      Callable routine, List<RoutineOption> options, List<RoutineOption> was) {
    invoke(new AlterRoutine(routine, options, was));
  }

  /** Makes an aggregate: {@code aggregate("product", argument(numeric())).state(...)}. */
  default void createAggregate(Aggregate aggregate) {
    invoke(CreateObject.of(aggregate));
  }

  /** Makes an aggregate, or replaces one of this name and these arguments. */
  default void createOrReplaceAggregate(Aggregate aggregate) {
    invoke(CreateObject.orReplace(aggregate));
  }

  /** Replaces an aggregate and says what it was, so that the step can be undone. */
  default void createOrReplaceAggregate(Aggregate aggregate, Aggregate was) {
    invoke(CreateObject.orReplace(aggregate, was));
  }

  /** Drops an aggregate. */
  default void dropAggregate(String name, DataType... arguments) {
    invoke(DropObject.of(onAggregate(name, arguments)));
  }

  /** Drops an aggregate and says what it was, so that the step can be undone. */
  default void dropAggregate(Aggregate was) {
    invoke(DropObject.of(was));
  }

  /** Drops an aggregate if there is one. */
  default void dropAggregateIfExists(String name, DataType... arguments) {
    invoke(DropObject.ifExists(onAggregate(name, arguments)));
  }

  /** Drops an aggregate with all that depends on it. */
  default void dropAggregateCascade(String name, DataType... arguments) {
    invoke(DropObject.cascade(onAggregate(name, arguments)));
  }
}
