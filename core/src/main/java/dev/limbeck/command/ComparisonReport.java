package dev.limbeck.command;

import dev.limbeck.autogenerate.Agreement;
import dev.limbeck.autogenerate.Comparison;
import dev.limbeck.autogenerate.ObjectText;
import dev.limbeck.autogenerate.ProofResult;
import dev.limbeck.autogenerate.Rename;
import dev.limbeck.autogenerate.RevisionDesign;
import dev.limbeck.autogenerate.RevisionPart;
import dev.limbeck.diff.Difference;
import dev.limbeck.diff.PlannedOperation;
import dev.limbeck.render.OperationTree;
import dev.limbeck.schema.Omission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was compared, and what came of it.
 *
 * @param current the side that is, as a reader calls it
 * @param desired the side that is to be
 * @param renames what is renamed
 * @param differences what is not the same beside that
 * @param leftAlone objects that no model could have said, {@code view 'totals'}
 * @param omissions what was not compared, and why
 * @param upgrade the operations that lead from one to the other, ready to be written as JSON
 * @param downgrade the operations that lead back
 * @param proof how the written revision did; empty where none was written
 */
public record ComparisonReport(
    String current,
    String desired,
    List<Rename> renames,
    List<Difference> differences,
    List<String> leftAlone,
    List<Omission> omissions,
    List<Map<String, Object>> upgrade,
    List<Map<String, Object>> downgrade,
    Optional<ProofResult> proof) {

  /** Copies the lists. */
  public ComparisonReport {
    renames = List.copyOf(renames);
    differences = List.copyOf(differences);
    leftAlone = List.copyOf(leftAlone);
    omissions = List.copyOf(omissions);
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
  }

  /** The report of a comparison from which nothing was written. */
  public static ComparisonReport of(Comparison comparison) {
    return new ComparisonReport(
        comparison.current().display(),
        comparison.desired().display(),
        List.of(),
        comparison.differences(),
        comparison.leftAlone().stream().map(ObjectText::of).toList(),
        comparison.omissions(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** The report of what is known to be the same. */
  public static ComparisonReport of(Agreement known) {
    return new ComparisonReport(
        known.current(),
        known.desired(),
        List.of(),
        List.of(),
        known.leftAlone(),
        known.omissions(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /**
   * What is to be known of it from now on.
   *
   * @param digest of the side that is a database; empty where none is
   */
  Agreement agreement(String digest) {
    return new Agreement(current, desired, leftAlone, omissions, digest);
  }

  /** Whether both sides are the same. */
  public boolean isSame() {
    return differences.isEmpty();
  }

  /** The same with the way that was found. */
  public ComparisonReport leading(RevisionDesign.Way way) {
    var found = leading(way.parts());
    return new ComparisonReport(
        current,
        desired,
        way.renames(),
        way.differences(),
        leftAlone,
        omissions,
        found.upgrade,
        found.downgrade,
        proof);
  }

  /** The same with the operations that were found. */
  public ComparisonReport leading(List<RevisionPart> parts) {
    return new ComparisonReport(
        current,
        desired,
        renames,
        differences,
        leftAlone,
        omissions,
        trees(parts.stream().flatMap(part -> part.upgrade().stream()).toList()),
        trees(parts.reversed().stream().flatMap(part -> part.downgrade().stream()).toList()),
        proof);
  }

  /** The same with the proof of what was written. */
  public ComparisonReport with(ProofResult result) {
    return new ComparisonReport(
        current,
        desired,
        renames,
        differences,
        leftAlone,
        omissions,
        upgrade,
        downgrade,
        Optional.of(result));
  }

  private static List<Map<String, Object>> trees(List<PlannedOperation> operations) {
    return operations.stream().map(ComparisonReport::tree).toList();
  }

  private static Map<String, Object> tree(PlannedOperation planned) {
    var tree = new LinkedHashMap<>(OperationTree.of(planned.operation()));
    planned.remark().ifPresent(remark -> tree.put("remark", remark));
    if (planned.losesData()) {
      tree.put("loses_data", true);
    }
    return tree;
  }
}
