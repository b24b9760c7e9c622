package dev.limbeck.run;

import dev.limbeck.dialect.ServerError;
import dev.limbeck.problem.LockCode;
import dev.limbeck.problem.Problem;
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
