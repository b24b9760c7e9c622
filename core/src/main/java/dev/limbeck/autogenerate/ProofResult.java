package dev.limbeck.autogenerate;

import dev.limbeck.diff.Difference;
import dev.limbeck.problem.Problem;
import dev.limbeck.revision.Direction;
import java.util.List;

/** How the proof of a revision ended. */
public sealed interface ProofResult {

  /**
   * Both directions do what they should.
   *
   * @param server on which server that was seen, {@code PostgreSQL 18}
   * @param ms how long the proof took
   */
  record Proven(String server, long ms) implements ProofResult {}

  /**
   * A direction leaves differences.
   *
   * @param direction which
   * @param remaining what still differs
   */
  record Differs(Direction direction, List<Difference> remaining) implements ProofResult {

    /** Copies the list. */
    public Differs {
      remaining = List.copyOf(remaining);
    }
  }

  /**
   * A direction cannot be run.
   *
   * @param direction which
   * @param problems why
   */
  record Fails(Direction direction, List<Problem> problems) implements ProofResult {

    /** Copies the list. */
    public Fails {
      problems = List.copyOf(problems);
    }
  }
}
