package dev.limbeck.model;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells what is wrong with a model in Java.
 *
 * @param className the class that the configuration names
 */
record JavaModelProblems(String className) {

  ProblemException notFound(List<String> places, Throwable cause) {
    var problem =
        Problem.of(
                ModelCode.CLASS_NOT_FOUND,
                "There is no class %s for the model".formatted(className))
            .because(
                "There is no source %s, and the class path has no such class."
                    .formatted(String.join(" or ", places)))
            .fix("write " + places.getLast())
            .fix("or build the project, or name its classes in the key  classpath");
    return new ProblemException(List.of(problem), cause);
  }

  ProblemException notAModel(String why) {
    return Problem.of(
            ModelCode.CLASS_IS_NO_MODEL, "The class %s cannot be a model".formatted(className))
        .because(why)
        .fix("public final class %s implements Model".formatted(simpleName()))
        .exception();
  }

  private String simpleName() {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** What its method threw; our own complaints are told as such. */
  ProblemException thrown(Throwable thrown, Optional<Location> place) {
    if (thrown instanceof ProblemException told) {
      return new ProblemException(
          told.problems().stream()
              .map(one -> place.filter(unused -> one.location().isEmpty()).map(one::at).orElse(one))
              .toList(),
          told);
    }
    var what =
        isOurs(thrown)
            ? "The model %s: %s".formatted(className, message(thrown))
            : "The model %s threw %s".formatted(className, described(thrown));
    var problem = Problem.of(ModelCode.CLASS_THREW, what).fix("correct the line");
    return new ProblemException(List.of(place.map(problem::at).orElse(problem)), thrown);
  }

  /** An operation that cannot be what its author wrote. */
  Problem refused(Throwable thrown, Optional<Location> place) {
    var problem =
        Problem.of(
                ModelCode.CLASS_THREW, "The model %s: %s".formatted(className, described(thrown)))
            .fix("correct the line");
    return place.map(problem::at).orElse(problem);
  }

  /** Whether a class of ours complains of what the author's line hands to it. */
  private static boolean isOurs(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java."))
        .findFirst()
        .filter(name -> name.startsWith("dev.limbeck."))
        .isPresent();
  }

  private static String message(Throwable thrown) {
    return thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
  }

  private static String described(Throwable thrown) {
    var name = thrown.getClass().getName();
    return thrown.getMessage() == null
        ? name
        : name + ": " + thrown.getMessage().lines().findFirst().orElse("");
  }
}
