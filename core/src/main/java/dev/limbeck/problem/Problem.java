package dev.limbeck.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, told so that the reader can mend it.
 *
 * @param code the stable code, such as {@code REV-104}
 * @param what one sentence: what happened, with the names; Alembic's own words where it has some
 * @param why both values, the place, what was already done; several lines or empty
 * @param fixes commands that can be pasted, or short instructions; most useful first
 * @param location the file, line and column that it is about
 */
public record Problem(
    ProblemCode code, String what, String why, List<String> fixes, Optional<Location> location) {

  /** Copies the fixes. */
  public Problem {
    fixes = List.copyOf(fixes);
  }

  /** A problem of which only the first sentence is known so far. */
  public static Problem of(ProblemCode code, String what) {
    return new Problem(code, what, "", List.of(), Optional.empty());
  }

  /** The same problem with an explanation. */
  public Problem because(String explanation) {
    return new Problem(code, what, explanation, fixes, location);
  }

  /** The same problem with one more fix. */
  public Problem fix(String command) {
    var more = new ArrayList<>(fixes);
    more.add(command);
    return new Problem(code, what, why, more, location);
  }

  /** The same problem, at a place in a file. */
  public Problem at(Location place) {
    return new Problem(code, what, why, fixes, Optional.of(place));
  }

  /** An exception that carries just this problem. */
  public ProblemException exception() {
    return new ProblemException(List.of(this));
  }
}
