package dev.limbeck.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One or more problems that stop a command; the message is what the command line would print. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Carries the problems in the order in which they are to be told; never empty. */
  public ProblemException(List<Problem> problems) {
    this(problems, null);
  }

  /** Carries the problems and the exception behind them, which only {@code --trace} shows. */
  public ProblemException(List<Problem> problems, @Nullable Throwable cause) {
    super(problems.stream().map(ProblemText::render).collect(Collectors.joining("\n")), cause);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a ProblemException needs a problem");
    }
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, most important first; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  /** Throws all of them together, or returns where there are none. */
  public static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
  }
}
