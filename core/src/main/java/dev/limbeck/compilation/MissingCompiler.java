package dev.limbeck.compilation;

import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;

/** What to say where Java has no compiler. */
final class MissingCompiler {

  private MissingCompiler() {}

  static Problem problem(int count) {
    return Problem.of(
            JavaCode.NO_COMPILER,
            "%d %s in Java %s to be compiled, and this Java has no compiler"
                .formatted(count, count == 1 ? "file" : "files", count == 1 ? "is" : "are"))
        .because(
            "It is a JRE: Java %s in %s."
                .formatted(System.getProperty("java.version"), System.getProperty("java.home")))
        .fix("install a JDK 21 to 25 from https://adoptium.net and set JAVA_HOME to its folder")
        .fix("in an application, compile the revisions with it: docs/java-revisions.md");
  }
}
