package dev.limbeck.compilation;

import dev.limbeck.problem.ProblemException;

/** In which state the classes of a project are, by names, sizes and times of their files. */
public final class ClasspathState {

  private ClasspathState() {}

  /** A text that changes with them; always the same where they cannot be found. */
  public static String of(CompilationSettings settings) {
    try {
      var state = new Fingerprint();
      ProjectClasses.of(settings).classpath().forEach(state::add);
      return state.text();
    } catch (ProblemException notFound) {
      return "";
    }
  }
}
