package dev.limbeck.testkit.story;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opentest4j.AssertionFailedError;

/** One run of one story, section by section. */
final class Performance {

  private final Story story;
  private final Stage stage;
  private final CommandRunner runner;
  private final boolean update;
  private final List<AssertionFailedError> failures = new ArrayList<>();
  private final Map<Section, Section> changed = new LinkedHashMap<>();
  private Optional<Outcome> outcome = Optional.empty();
  private List<String> rows = List.of();
  private String stdin = "";

  Performance(Story story, Stage stage, CommandRunner runner, boolean update) {
    this.story = story;
    this.stage = stage;
    this.runner = runner;
    this.update = update;
  }

  /**
   * A command's end.
   *
   * @param section the section that ran it
   * @param told whether the story says what it exits with; 0 is expected otherwise
   */
  private record Outcome(Section section, CommandResult result, boolean told) {}

  void play() throws Exception {
    for (var section : story.sections()) {
      if (!section.keyword().expects()) {
        endOfExpectations();
      }
      try {
        perform(section);
      } catch (SQLException | IllegalArgumentException | IllegalStateException | IOException e) {
        throw new AssertionFailedError(place(section) + e.getMessage(), e);
      }
    }
    endOfExpectations();
    if (!changed.isEmpty()) {
      story.rewrite(changed);
    }
  }

  private void perform(Section section) throws Exception {
    var argument = stage.expand(section.argument());
    switch (section.keyword()) {
      case FILE -> stage.write(argument, stage.expand(section.text()));
      case DELETE -> stage.delete(argument);
      case COPY -> stage.copy(argument);
      case ENV -> define(argument);
      case UNSET -> stage.environment().remove(argument);
      case CD -> stage.enter(argument);
      case STDIN -> stdin = stage.expand(section.text());
      case RUN -> run(section, argument);
      case EXIT -> expectExit(section);
      case STDOUT -> expectOutput(section, CommandResult::stdout);
      case STDERR -> expectOutput(section, CommandResult::stderr);
      case SQL -> stage.database().execute(stage.expand(section.statement()));
      case QUERY -> rows = stage.database().query(stage.expand(section.statement()));
      case ROWS -> expectLines(section, rows, "");
    }
  }

  private void define(String assignment) {
    var sides = assignment.split("=", 2);
    if (sides.length == 1) {
      throw new IllegalArgumentException("expected `## env NAME=VALUE`");
    }
    stage.environment().put(sides[0], sides[1]);
  }

  private void run(Section section, String line) throws Exception {
    var command = new Command(Words.split(line), stage.environment(), stage.folder(), stdin);
    stdin = "";
    outcome = Optional.of(new Outcome(section, runner.run(command), false));
  }

  private Outcome lastOutcome() {
    return outcome.orElseThrow(() -> new IllegalArgumentException("no command was run before"));
  }

  private void expectExit(Section section) {
    var last = lastOutcome();
    outcome = Optional.of(new Outcome(last.section(), last.result(), true));
    var found = String.valueOf(last.result().exit());
    if (found.equals(section.argument())) {
      return;
    }
    if (update) {
      changed.put(section, new Section(Keyword.EXIT, found, section.body(), section.line()));
    } else {
      fail(section, "exit", section.argument(), found, everything(last));
    }
  }

  private void expectOutput(Section section, Function<CommandResult, String> output)
      throws SQLException {
    var last = lastOutcome();
    var lines = Lines.of(output.apply(last.result()));
    switch (section.argument()) {
      case "" -> expectLines(section, lines, everything(last));
      case "contains" -> expectParts(section, lines, true);
      case "lacks" -> expectParts(section, lines, false);
      default ->
          throw new IllegalArgumentException(
              "expected `%1$s`, `%1$s contains` or `%1$s lacks`"
                  .formatted("## " + section.keyword().word()));
    }
  }

  private void expectLines(Section section, List<String> actual, String context)
      throws SQLException {
    var expected = Lines.of(stage.expand(section.text()));
    if (Lines.match(expected, actual)) {
      return;
    }
    if (update) {
      var merged = Lines.merge(section.body(), Lines.of(stage.contract(String.join("\n", actual))));
      changed.put(
          section, new Section(section.keyword(), section.argument(), merged, section.line()));
      return;
    }
    fail(
        section,
        "line " + Lines.difference(expected, actual) + " of " + section.keyword().word(),
        String.join("\n", expected),
        String.join("\n", actual),
        context);
  }

  private void expectParts(Section section, List<String> actual, boolean present)
      throws SQLException {
    for (var part : Lines.of(stage.expand(section.text()))) {
      if (Lines.contain(actual, part) != present) {
        fail(
            section,
            section.keyword().word(),
            (present ? "a line with " : "no line with ") + part,
            String.join("\n", actual),
            everything(lastOutcome()));
      }
    }
  }

  /** Throws what has failed, once everything is known that the story says of one command. */
  private void endOfExpectations() {
    outcome
        .filter(last -> !last.told() && last.result().exit() != 0)
        .ifPresent(last ->
            fail(
                last.section(),
                "exit",
                "0",
                String.valueOf(last.result().exit()),
                everything(last)));
    outcome = Optional.empty();
    if (failures.size() == 1) {
      throw failures.getFirst();
    }
    if (!failures.isEmpty()) {
      var messages = failures.stream().map(Throwable::getMessage).toList();
      throw new AssertionFailedError(String.join("\n\n", messages));
    }
  }

  private void fail(Section section, String what, String expected, String actual, String context) {
    var message =
        "%s`%s`: %s is not as told%n  expected:%n%s%n  found:%n%s%s%n  fix: correct the code, or accept what was found with -Dgolden=update"
            .formatted(
                place(section),
                outcome.map(last -> last.section().argument()).orElse(section.heading()),
                what,
                expected.indent(4).stripTrailing(),
                actual.indent(4).stripTrailing(),
                context);
    failures.add(new AssertionFailedError(message, expected, actual));
  }

  private String place(Section section) {
    return story.file() + ":" + section.line() + ": ";
  }

  private static String everything(Outcome last) {
    return "\n  exit %d, stdout:\n%s  stderr:\n%s"
        .formatted(
            last.result().exit(),
            last.result().stdout().indent(4),
            last.result().stderr().indent(4).stripTrailing());
  }
}
