package dev.limbeck.run;

import dev.limbeck.dialect.ServerError;
import dev.limbeck.problem.LockCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import java.time.Duration;

/** Problems that several parts of a run tell in the same words. */
final class Problems {

  private Problems() {}

  static Problem lockNotAcquired(String what, RunOptions options) {
    return Problem.of(
            LockCode.NOT_ACQUIRED,
            "%s: another run holds the lock of %s".formatted(options.service(), what))
        .because(
            "It was tried for %s (lock_wait). The lock goes with the session that holds it, so none is left behind by a crash."
                .formatted(duration(options.lockWait())))
        .fix("wait for the other run, then  " + options.again())
        .fix("see who:  limbeck sql \"SELECT * FROM pg_locks WHERE locktype = 'advisory'\"");
  }

  static Problem sessionNeeded(Plan plan, RunOptions options) {
    var planned =
        plan.steps().stream().filter(step -> step.section().autocommit()).findFirst().orElseThrow();
    return sessionNeeded(planned, options, "Nothing was changed.");
  }

  static Problem sessionNeeded(PlannedStep planned, RunOptions options, String remains) {
    return Problem.of(
            RunCode.SESSION_NEEDED,
            "%s: revision %s runs in autocommit mode, which needs a session of its own"
                .formatted(options.service(), planned.step().revision().id()))
        .because(
            "The connection goes through a pooler that gives each transaction another session, so that neither the lock nor search_path would hold. "
                + remains)
        .at(planned.section().location(1))
        .fix(
            "set  direct_url  in limbeck.toml to the server itself, or to the pooler's port for session mode")
        .fix("then  " + options.again());
  }

  private static String duration(Duration time) {
    return time.toMillisPart() == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }

  /** SQLSTATE and sentence, then detail, hint and context on lines of their own. */
  static String serverText(ServerError error) {
    var text = new StringBuilder((error.sqlState() + " " + error.message()).strip());
    if (!error.detail().isEmpty()) {
      text.append("\ndetail: ").append(error.detail());
    }
    if (!error.hint().isEmpty()) {
      text.append("\nhint: ").append(error.hint());
    }
    if (!error.context().isEmpty()) {
      text.append("\ncontext: ").append(error.context());
    }
    return text.toString();
  }
}
