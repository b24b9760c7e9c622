package dev.limbeck.compilation;

import dev.limbeck.problem.Problem;
import java.util.List;
import java.util.SortedMap;

/**
 * What the compiler says.
 *
 * @param classes the class files by name, if nothing is wrong
 * @param problems what is wrong
 * @param lacksClasses whether something that is wrong may be a class that was not visible
 */
record CompilerResult(
    SortedMap<String, byte[]> classes, List<Problem> problems, boolean lacksClasses) {

  /** Copies the list. */
  CompilerResult {
    problems = List.copyOf(problems);
  }
}
