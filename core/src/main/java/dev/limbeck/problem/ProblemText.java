package dev.limbeck.problem;

/** The text form of a problem: the sentence, the place with its line and caret, why, fixes. */
public final class ProblemText {

  private ProblemText() {}

  /** Several lines without a line end after the last; all but the first are indented by two. */
  public static String render(Problem problem) {
    var text = new StringBuilder(problem.code().code()).append(": ").append(problem.what());
    problem.location().ifPresent(place -> place(text, place));
    if (!problem.why().isEmpty()) {
      problem.why().lines().forEach(line -> text.append("\n  ").append(line));
    }
    problem.fixes().forEach(fix -> text.append("\n  fix: ").append(fix));
    return text.toString();
  }

  /** A place with its line and caret, each line without indentation. */
  public static String excerpt(Location place) {
    var text = new StringBuilder();
    place(text, place);
    return text.toString().stripIndent().strip();
  }

  private static void place(StringBuilder text, Location place) {
    text.append("\n  ").append(place);
    if (place.line() == 0 || place.lineText().isEmpty()) {
      return;
    }
    var number = "%7d".formatted(place.line());
    text.append('\n').append(number).append(" | ").append(place.lineText());
    if (place.column() > 0) {
      text.append('\n').append(" ".repeat(number.length())).append(" | ");
      place
          .lineText()
          .chars()
          .limit(place.column() - 1L)
          .forEach(c -> text.append(c == '\t' ? '\t' : ' '));
      text.append('^');
    }
  }
}
