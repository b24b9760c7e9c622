package dev.limbeck.script;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.revision.RevisionId;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the texts of a head's directives into values, and collects what cannot be read. */
record HeadValues(Map<Directive, HeadValue> values, List<Problem> problems) {

  /** The revision's own id. */
  Optional<RevisionId> id() {
    return value(Directive.REVISION).flatMap(value -> id(value.text(), value));
  }

  /** The ids of {@code @down_revision}; none for a base. */
  List<RevisionId> downRevisions() {
    return value(Directive.DOWN_REVISION).stream()
        .flatMap(
            value -> split(Directive.DOWN_REVISION, value).stream().map(name -> id(name, value)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The names of a directive that takes a list. */
  List<String> names(Directive directive) {
    return value(directive).map(value -> split(directive, value)).orElse(List.of());
  }

  /** The time of {@code @created}. */
  Optional<OffsetDateTime> created() {
    return value(Directive.CREATED).flatMap(this::time);
  }

  private Optional<OffsetDateTime> time(HeadValue value) {
    try {
      return Optional.of(CreationTime.parse(value.text()));
    } catch (DateTimeException unreadable) {
      problems.add(
          Problem.of(
                  SqlCode.BAD_DIRECTIVE,
                  "'@created' needs a time with its zone, not '" + value.text() + "'")
              .at(value.place())
              .fix("write it like 2025-10-21T12:34:56Z, or leave the line out"));
      return Optional.empty();
    }
  }

  private Optional<RevisionId> id(String text, HeadValue value) {
    var flaw = RevisionId.flaw(text);
    if (flaw.isPresent()) {
      problems.add(
          Problem.of(RevisionCode.BAD_ID, flaw.get())
              .at(value.place())
              .fix(
                  "choose an id of at most %d letters and digits"
                      .formatted(RevisionId.MAX_LENGTH)));
      return Optional.empty();
    }
    return Optional.of(new RevisionId(text));
  }

  private List<String> split(Directive directive, HeadValue value) {
    var names = new ArrayList<String>();
    for (var part : value.text().split(",", -1)) {
      var name = part.strip();
      if (name.isEmpty()) {
        bad(value, "'" + directive.sign() + "' needs names, separated by commas");
      } else if (name.chars().anyMatch(Character::isWhitespace)
          && directive != Directive.DOWN_REVISION) {
        bad(value, "'" + directive.sign() + "' has a name with white space: '" + name + "'");
      } else if (names.contains(name)) {
        bad(value, "'" + directive.sign() + "' names '" + name + "' twice");
      } else {
        names.add(name);
      }
    }
    return names;
  }

  private void bad(HeadValue value, String what) {
    problems.add(
        Problem.of(SqlCode.BAD_DIRECTIVE, what)
            .at(value.place())
            .fix("correct the line, or leave it out"));
  }

  private Optional<HeadValue> value(Directive directive) {
    return Optional.ofNullable(values.get(directive));
  }
}
