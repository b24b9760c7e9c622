package dev.limbeck.autogenerate;

import dev.limbeck.diff.PlannedOperation;
import dev.limbeck.render.SourceOperation;
import java.util.List;
import java.util.Optional;

/**
 * What one of the revisions does that lead from the current side to the desired one; mostly there
 * is only one.
 *
 * @param upgrade in order
 * @param downgrade in order
 */
public record RevisionPart(List<PlannedOperation> upgrade, List<PlannedOperation> downgrade) {

  /** Copies the lists. */
  public RevisionPart {
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
  }

  /** Operations as they stand in a file, each under what a reader should know of it. */
  public static List<SourceOperation> source(List<PlannedOperation> operations) {
    return operations.stream().map(RevisionPart::source).toList();
  }

  private static SourceOperation source(PlannedOperation planned) {
    var mark = planned.losesData() ? "loses data" : "";
    var remark = planned.remark().orElse("");
    var separator = mark.isEmpty() || remark.isEmpty() ? "" : ": ";
    var comment = mark + separator + remark;
    return new SourceOperation(
        planned.operation(), comment.isEmpty() ? Optional.empty() : Optional.of(comment), true);
  }
}
