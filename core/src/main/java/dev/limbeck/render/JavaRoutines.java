package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaCode.word;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;
import static dev.limbeck.render.JavaValues.type;

import dev.limbeck.operation.RoutineOperation;
import dev.limbeck.schema.Aggregate;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.RoutineArgument;
import dev.limbeck.schema.RoutineBody;
import dev.limbeck.schema.RoutineOption;
import dev.limbeck.schema.RoutineResult;
import java.util.List;

/** Functions and their like, and operations on them, as calls. */
final class JavaRoutines {

  private JavaRoutines() {}

  static JavaCode render(RoutineOperation operation) {
    return switch (operation) {
      case RoutineOperation.AlterRoutine alter -> {
        var routine = JavaReferences.render(alter.routine());
        yield alter.was().isEmpty()
            ? call("op.alterRoutine", behind(routine, options(alter.options())))
            : call(
                "op.alterRoutine",
                routine,
                call("routineOptions", options(alter.options())),
                call("routineOptions", options(alter.was())));
      }
    };
  }

  static JavaCode routine(Routine routine) {
    var start =
        switch (routine.kind()) {
          case FUNCTION -> "function";
          case PROCEDURE -> "procedure";
        };
    var chain = call(start, behind(name(routine.name()), arguments(routine.arguments())));
    chain = result(routine.returns(), chain);
    chain = chain.thenIf(!routine.language().equals("sql"), "language", text(routine.language()));
    chain =
        chain.thenIf(
            !routine.options().isEmpty(),
            "with",
            options(routine.options()).toArray(JavaCode[]::new));
    return switch (routine.body()) {
      case RoutineBody.Source source -> chain.then("body", text(source.text()));
      case RoutineBody.Standard standard -> chain.then("sqlBody", text(standard.sql()));
    };
  }

  private static JavaCode.Chain result(RoutineResult result, JavaCode.Chain chain) {
    return switch (result) {
      case RoutineResult.Nothing unused -> chain;
      case RoutineResult.One one -> chain.then("returns", type(one.type()));
      case RoutineResult.SetOf set -> chain.then("returnsSetOf", type(set.type()));
      case RoutineResult.Rows rows ->
          chain.then(
              "returnsTable",
              rows.columns().stream().map(JavaDefinitions::attribute).toArray(JavaCode[]::new));
    };
  }

  static JavaCode aggregate(Aggregate aggregate) {
    var chain =
        call("aggregate", behind(name(aggregate.name()), arguments(aggregate.arguments())))
            .then("state", name(aggregate.stateFunction()), type(aggregate.stateType()));
    return JavaViews.options(chain, aggregate.options());
  }

  private static List<JavaCode> arguments(List<RoutineArgument> arguments) {
    return arguments.stream().map(JavaRoutines::argument).toList();
  }

  private static JavaCode argument(RoutineArgument argument) {
    var chain =
        argument
            .name()
            .map(name -> call("argument", text(name), type(argument.type())))
            .orElseGet(() -> call("argument", type(argument.type())));
    chain =
        switch (argument.mode()) {
          case IN -> chain;
          case OUT -> chain.then("out");
          case INOUT -> chain.then("inout");
          case VARIADIC -> chain.then("variadic");
        };
    return chain.thenIf(argument.standard(), "defaultTo", JavaValues::value);
  }

  private static List<JavaCode> options(List<RoutineOption> options) {
    return options.stream().map(JavaRoutines::option).toList();
  }

  private static JavaCode option(RoutineOption option) {
    return switch (option) {
      case RoutineOption.Said said -> call(method(said.flag()));
      case RoutineOption.Cost cost -> call("cost", word(String.valueOf(cost.cost())));
      case RoutineOption.Rows rows -> call("rows", word(String.valueOf(rows.rows())));
      case RoutineOption.Setting setting ->
          setting
              .value()
              .map(value -> call("setting", text(setting.name()), text(value)))
              .orElseGet(() -> call("noSetting", text(setting.name())));
    };
  }

  private static String method(RoutineOption.Flag flag) {
    return switch (flag) {
      case IMMUTABLE -> "immutable";
      case STABLE -> "stable";
      case VOLATILE -> "isVolatile";
      case STRICT -> "strict";
      case CALLED_ON_NULL_INPUT -> "calledOnNull";
      case SECURITY_DEFINER -> "securityDefiner";
      case SECURITY_INVOKER -> "securityInvoker";
      case LEAKPROOF -> "leakproof";
      case NOT_LEAKPROOF -> "notLeakproof";
      case PARALLEL_SAFE -> "parallelSafe";
      case PARALLEL_RESTRICTED -> "parallelRestricted";
      case PARALLEL_UNSAFE -> "parallelUnsafe";
      case WINDOW -> "windowFunction";
    };
  }
}
