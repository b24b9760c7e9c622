package dev.limbeck.run;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Tells a listener of the begin of a step, and of what others did before it, once, however often
 * the step has to be tried.
 */
final class FirstTold implements RunListener {

  private final RunListener listener;
  private final Set<RunEvent> told = new LinkedHashSet<>();

  FirstTold(RunListener listener) {
    this.listener = listener;
  }

  @Override
  public void on(RunEvent event) {
    if (!repeats(event) || told.add(event)) {
      listener.on(event);
    }
  }

  private static boolean repeats(RunEvent event) {
    return switch (event) {
      case RunEvent.StepStarted unused -> true;
      case RunEvent.StepEmpty unused -> true;
      case RunEvent.ExternalChange unused -> true;
      case RunEvent.Remark unused -> true;
      case RunEvent.StatementStarted unused -> false;
      case RunEvent.StepFinished unused -> false;
      case RunEvent.Stamped unused -> false;
      case RunEvent.Notice unused -> false;
      case RunEvent.Waiting unused -> false;
      case RunEvent.Resumed unused -> false;
      case RunEvent.Thrown unused -> false;
      case RunEvent.PageDone unused -> false;
    };
  }
}
