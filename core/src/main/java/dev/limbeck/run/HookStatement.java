package dev.limbeck.run;

import dev.limbeck.dialect.ServerError;
import dev.limbeck.problem.Location;
import dev.limbeck.script.Section;
import dev.limbeck.sql.SplitStatement;
import java.util.List;
import java.util.Optional;

/**
 * One statement of a hook.
 *
 * @param event when it runs
 * @param source the file or class that says it
 * @param sql the statement, as it was written
 * @param place where it begins
 * @param within the file's text and where in it the statement stands, where that is known
 */
public record HookStatement(
    HookEvent event, String source, String sql, Location place, Optional<Within> within) {

  /**
   * A place in a text.
   *
   * @param section the text
   * @param offset in {@code char}s
   */
  record Within(Section section, int offset) {}

  /** The statements of a file. */
  static List<HookStatement> of(HookEvent event, Section section) {
    return section.statements().stream().map(one -> of(event, section, one)).toList();
  }

  private static HookStatement of(HookEvent event, Section section, SplitStatement one) {
    return new HookStatement(
        event,
        section.source(),
        one.text(),
        section.at(one.offset()),
        Optional.of(new Within(section, one.offset())));
  }

  /** What tells it from all others, {@code after_step at hooks/grants.sql:3}. */
  String name() {
    return "%s at %s:%d".formatted(event.word(), source, place.line()).replaceAll("\\R", " ");
  }

  /** The place that the server means, else the statement's begin. */
  Location location(ServerError error) {
    return error
        .inner()
        .flatMap(inner -> within.flatMap(text -> location(inner, text)))
        .orElse(place);
  }

  private Optional<Location> location(ServerError.Inner inner, Within text) {
    int begin = inner.text().indexOf(sql);
    int position = begin < 0 ? 0 : inner.position() - inner.text().codePointCount(0, begin);
    if (position < 1 || position > sql.codePointCount(0, sql.length())) {
      return Optional.empty();
    }
    return Optional.of(text.section().at(text.offset() + sql.offsetByCodePoints(0, position - 1)));
  }
}
