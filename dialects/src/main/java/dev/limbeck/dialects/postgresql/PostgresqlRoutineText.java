package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Aggregate;
import dev.limbeck.schema.Attribute;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.RoutineArgument;
import dev.limbeck.schema.RoutineBody;
import dev.limbeck.schema.RoutineOption;
import dev.limbeck.schema.RoutineResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Definitions of functions, procedures and aggregates. */
final class PostgresqlRoutineText {

  private final PostgresqlNotation notation;

  PostgresqlRoutineText(PostgresqlNotation notation) {
    this.notation = notation;
  }

  String write(Routine routine) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s %s%s"
            .formatted(
                routine.kind().name(),
                notation.name(routine.name()),
                arguments(routine.arguments())));
    result(routine.returns()).ifPresent(result -> lines.add("RETURNS " + result));
    lines.add("LANGUAGE " + notation.name(routine.language()));
    if (!routine.options().isEmpty()) {
      lines.add(
          routine.options().stream().map(PostgresqlRoutineText::option).collect(joining(" ")));
    }
    lines.add(
        switch (routine.body()) {
          case RoutineBody.Source source -> "AS " + PostgresqlLiterals.verbatim(source.text());
          case RoutineBody.Standard standard -> standard.sql().stripTrailing();
        });
    return String.join("\n", lines);
  }

  private String arguments(List<RoutineArgument> arguments) {
    return arguments.stream().map(this::argument).collect(joining(", ", "(", ")"));
  }

  private String argument(RoutineArgument argument) {
    var mode = argument.mode() == RoutineArgument.Mode.IN ? "" : argument.mode().name() + " ";
    return mode
        + argument.name().map(name -> notation.name(name) + " ").orElse("")
        + notation.type(argument.type())
        + argument.standard().map(value -> " DEFAULT " + PostgresqlValues.write(value)).orElse("");
  }

  private Optional<String> result(RoutineResult result) {
    return switch (result) {
      case RoutineResult.Nothing unused -> Optional.empty();
      case RoutineResult.One one -> Optional.of(notation.type(one.type()));
      case RoutineResult.SetOf set -> Optional.of("SETOF " + notation.type(set.type()));
      case RoutineResult.Rows rows ->
          Optional.of(
              rows.columns().stream().map(this::column).collect(joining(", ", "TABLE (", ")")));
    };
  }

  private String column(Attribute column) {
    return notation.name(column.name()) + " " + notation.type(column.type());
  }

  static String option(RoutineOption option) {
    return switch (option) {
      case RoutineOption.Said said -> said.flag().name().replace('_', ' ');
      case RoutineOption.Cost cost -> "COST " + cost.cost();
      case RoutineOption.Rows rows -> "ROWS " + rows.rows();
      case RoutineOption.Setting setting ->
          setting
              .value()
              .map(value -> "SET %s = %s".formatted(setting.name(), value))
              .orElseGet(() -> "RESET " + setting.name());
    };
  }

  String write(Aggregate aggregate) {
    var parts = new ArrayList<String>();
    parts.add("sfunc = " + notation.name(aggregate.stateFunction()));
    parts.add("stype = " + notation.type(aggregate.stateType()));
    aggregate.options().forEach((option, value) -> parts.add(option + " = " + value));
    return "AGGREGATE %s%s (%s)"
        .formatted(
            notation.name(aggregate.name()),
            aggregate.arguments().isEmpty() ? "(*)" : arguments(aggregate.arguments()),
            String.join(", ", parts));
  }
}
