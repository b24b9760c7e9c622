package dev.limbeck.run;

import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.migration.Hook;
import dev.limbeck.migration.HookContext;
import dev.limbeck.migration.Operations;
import dev.limbeck.migration.SourceLine;
import dev.limbeck.operation.CheckOperation;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Asks hooks what they do, while the plan is made. */
final class HookPlanning {

  private final ServiceSql sql;
  private final RunOptions options;
  private final Hooks hooks;

  HookPlanning(ServiceSql sql, RunOptions options) {
    this.sql = sql;
    this.options = options;
    this.hooks = options.hooks().get();
  }

  /** What is done around a step. */
  StepHooks step(Step step) {
    var revision = step.revision();
    var context =
        context(
            step.direction(), Optional.of(revision.id().value()), Optional.of(revision.message()));
    return new StepHooks(
        block(HookEvent.BEFORE_STEP, context), block(HookEvent.AFTER_STEP, context));
  }

  /** What is done before or after a whole run. */
  HookBlock run(HookEvent event, Direction direction) {
    return block(event, context(direction, Optional.empty(), Optional.empty()));
  }

  private HookContext context(
      Direction direction, Optional<String> revision, Optional<String> message) {
    return new HookContext(
        options.service(), sql.tables().schema(), direction.word(), revision, message);
  }

  private HookBlock block(HookEvent event, HookContext context) {
    var statements =
        hooks.of(event).stream().flatMap(source -> statements(source, event, context)).toList();
    return statements.isEmpty()
        ? HookBlock.nothing(event)
        : new HookBlock(event, values(event, context), statements);
  }

  private static SortedMap<String, String> values(HookEvent event, HookContext context) {
    var values = new TreeMap<String, String>();
    values.put("hook", event.word());
    values.put("service", context.service());
    values.put("schema", context.schema());
    values.put("direction", context.direction());
    values.put("revision", context.revision().orElse(""));
    values.put("message", context.message().orElse(""));
    return values;
  }

  private Stream<HookStatement> statements(
      HookSource source, HookEvent event, HookContext context) {
    return switch (source) {
      case HookSource.Sql file -> HookStatement.of(event, file.section()).stream();
      case HookSource.Java java -> recorded(java.hook(), event, context).stream();
    };
  }

  private List<HookStatement> recorded(Hook hook, HookEvent event, HookContext context) {
    var name = hook.getClass().getName();
    try {
      var operations =
          new Operations(
              name,
              JavaSteps.arguments(sql),
              unused -> {
                throw new IllegalStateException("a hook has no connection: it only records");
              });
      switch (event) {
        case BEFORE_RUN -> hook.beforeRun(context, operations);
        case AFTER_RUN -> hook.afterRun(context, operations);
        case BEFORE_STEP -> hook.beforeStep(context, operations);
        case AFTER_STEP -> hook.afterStep(context, operations);
      }
      var statements = new ArrayList<HookStatement>();
      for (var one : operations.finish().operations()) {
        if (one.operation() instanceof CheckOperation) {
          throw new IllegalArgumentException(
              "op.require and op.verify belong to a revision; a hook records operations");
        }
        var place = place(name, one.line());
        for (var statement : sql.ddl().compile(one.operation())) {
          if (!statement.transactional()) {
            throw new IllegalArgumentException("a hook runs in a transaction, and this cannot");
          }
          statements.add(new HookStatement(event, name, statement.text(), place, Optional.empty()));
        }
      }
      return statements;
    } catch (Exception | LinkageError | StackOverflowError thrown) {
      throw new ProblemException(List.of(thrown(name, event, thrown)), thrown);
    }
  }

  private Problem thrown(String name, HookEvent event, Throwable thrown) {
    var line =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(name) && frame.getLineNumber() > 0)
            .findFirst()
            .map(frame ->
                new SourceLine(
                    frame.getClassName(),
                    String.valueOf(frame.getFileName()),
                    frame.getLineNumber()));
    var why =
        thrown instanceof ProblemException refused
            ? refused.problems().getFirst().what()
            : String.valueOf(thrown);
    return Problem.of(
            RunCode.HOOK_FAILED,
            "%s: the %s hook %s cannot say what it does"
                .formatted(options.service(), event.word(), name))
        .because(why + "\nNothing was changed.")
        .at(place(name, line))
        .fix("correct the hook, then  " + options.again());
  }

  private static Location place(String name, Optional<SourceLine> line) {
    return line.map(known -> new Location(known.file(), known.line(), 0, ""))
        .orElseGet(() -> Location.file(name));
  }
}
