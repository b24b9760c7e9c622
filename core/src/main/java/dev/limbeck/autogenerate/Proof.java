package dev.limbeck.autogenerate;

import dev.limbeck.diff.CatalogComparison;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Target;
import dev.limbeck.run.DowngradeSource;
import dev.limbeck.run.StepSource;
import dev.limbeck.run.UpgradeSource;
import dev.limbeck.schema.Catalog;
import dev.limbeck.script.ScriptDirectory;
import java.util.List;
import java.util.Optional;

/**
 * Runs written revisions on a copy of the current side and looks what they did.
 *
 * <p>It runs what stands in the files, through the runner that will run them: what is proven is the
 * revision, not the plan it was made from.
 */
public final class Proof {

  private final SideSession copy;
  private final Comparison comparison;
  private final ComparedService service;
  private final ScriptDirectory scripts;

  /**
   * A proof.
   *
   * @param copy a copy of the current side, at the revisions that the first one revises
   * @param scripts the files, with the new ones
   */
  public Proof(
      SideSession copy, Comparison comparison, ComparedService service, ScriptDirectory scripts) {
    this.copy = copy;
    this.comparison = comparison;
    this.service = service;
    this.scripts = scripts;
  }

  /**
   * Runs up and down again.
   *
   * @param server what the scratch server is called
   * @param revisions the new revisions, in order
   */
  public ProofResult of(String server, List<RevisionId> revisions) {
    long begin = System.nanoTime();
    var up = new UpgradeSource(named(revisions.getLast()), false, false);
    var down = new DowngradeSource(below(revisions));
    return flaw(Direction.UPGRADE, up, comparison.desired().catalog())
        .or(() -> flaw(Direction.DOWNGRADE, down, comparison.current().catalog()))
        .orElseGet(() -> new ProofResult.Proven(server, (System.nanoTime() - begin) / 1_000_000));
  }

  private static Target named(RevisionId id) {
    return new Target.Named(Optional.empty(), id.value());
  }

  /** Where the downgrade of all of them ends. */
  private Target below(List<RevisionId> revisions) {
    var below = scripts.graph().header(revisions.getFirst()).downRevisions();
    return below.size() == 1
        ? named(below.getFirst())
        : new Target.Relative(Optional.empty(), Optional.empty(), -revisions.size());
  }

  private Optional<ProofResult> flaw(Direction direction, StepSource steps, Catalog expected) {
    try {
      var outcome = copy.run(steps, scripts);
      if (!outcome.problems().isEmpty()) {
        return Optional.of(new ProofResult.Fails(direction, outcome.problems()));
      }
    } catch (ProblemException stopped) {
      return Optional.of(new ProofResult.Fails(direction, stopped.problems()));
    }
    var remaining = CatalogComparison.between(copy.inspect(), expected, service.scope().settings());
    return remaining.isEmpty()
        ? Optional.empty()
        : Optional.of(new ProofResult.Differs(direction, remaining));
  }
}
