package dev.limbeck.autogenerate;

import dev.limbeck.dialect.ServerError;
import dev.limbeck.model.ModelStatement;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemText;
import dev.limbeck.sql.TextLines;

/**
 * Tells what is wrong with a model that the server does not take.
 *
 * @param service whose model
 * @param again the command that repeats the comparison
 */
record ModelProblems(String service, String again) {

  /** A statement that the server refuses; {@code behind} counts those that fail with it. */
  Problem refused(ModelStatement statement, ServerError error, int behind) {
    var why = new StringBuilder();
    if (!stands(statement)) {
      why.append(ProblemText.excerpt(inText(statement, error))).append('\n');
    }
    why.append((error.sqlState() + " " + error.message()).strip());
    if (!error.detail().isEmpty()) {
      why.append("\ndetail: ").append(error.detail());
    }
    if (!error.hint().isEmpty()) {
      why.append("\nhint: ").append(error.hint());
    }
    if (behind > 0) {
      why.append("\nBehind it %d more could not be made.".formatted(behind));
    }
    var problem =
        LacksOnScratch.told(
            Problem.of(
                    ModelCode.STATEMENT_FAILED,
                    "%s: the model cannot be made on a scratch database".formatted(service))
                .because(why.toString())
                .fix("correct the model, then  " + again));
    return statement.place().map(place -> problem.at(at(statement, place, error))).orElse(problem);
  }

  /** Whether the statement stands in a file as it is sent. */
  private static boolean stands(ModelStatement statement) {
    return statement
        .place()
        .filter(place -> place.line() > 0)
        .filter(place -> place.lineText().contains(firstLine(statement)))
        .isPresent();
  }

  private static String firstLine(ModelStatement statement) {
    return TextLines.of(statement.statement().text()).line(1).strip();
  }

  private static Location inText(ModelStatement statement, ServerError error) {
    return TextLines.of(statement.statement().text()).location("SQL", 1, offset(statement, error));
  }

  private static int offset(ModelStatement statement, ServerError error) {
    var text = statement.statement().text();
    var last = text.codePointCount(0, text.length());
    int position = error.position().orElse(1);
    return text.offsetByCodePoints(0, Math.clamp(position - 1L, 0, last));
  }

  private static Location at(ModelStatement statement, Location place, ServerError error) {
    if (!stands(statement)) {
      return place;
    }
    var text = statement.statement().text();
    var within = TextLines.of(text).location(place.path(), place.line(), offset(statement, error));
    return within.line() == place.line()
        ? new Location(
            place.path(), place.line(), place.column() + within.column() - 1, place.lineText())
        : within;
  }
}
