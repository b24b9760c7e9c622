package dev.limbeck.autogenerate;

import dev.limbeck.diff.CatalogComparison;
import dev.limbeck.diff.PlannedOperation;
import dev.limbeck.diff.SchemaDiff;
import dev.limbeck.diff.Separation;
import dev.limbeck.operation.Reversal;
import dev.limbeck.problem.AutogenerateCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.schema.Catalog;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the operations that lead from one side to the other and back.
 *
 * <p>What was renamed is renamed first, and what a server does not take in one transaction is cut
 * into two revisions; in both cases the scratch database is asked what it holds then, so that
 * nothing is concluded that a server could tell.
 */
public final class RevisionDesign {

  private final SideSession work;
  private final ComparedService service;
  private final Catalog current;
  private final Catalog desired;

  /**
   * A design.
   *
   * @param work a copy of the current side, which is altered
   */
  public RevisionDesign(SideSession work, ComparedService service, Comparison comparison) {
    this.work = work;
    this.service = service;
    this.current = comparison.current().catalog();
    this.desired = comparison.desired().catalog();
  }

  /** The revisions that lead there, in order. */
  public List<RevisionPart> parts(List<Rename> renames) {
    var renamed = renamed(renames);
    var upgrade = diff(renamed.catalog(), desired);
    var transactions = Separation.of(upgrade);
    if (transactions.size() == 1) {
      return List.of(
          new RevisionPart(
              joined(renamed.operations(), upgrade),
              joined(diff(desired, renamed.catalog()), renamed.back())));
    }
    var first = transactions.getFirst();
    var between = after(first);
    return List.of(
        new RevisionPart(
            joined(renamed.operations(), first),
            joined(diff(between, renamed.catalog()), renamed.back())),
        new RevisionPart(diff(between, desired), diff(desired, between)));
  }

  /**
   * The current side after renames.
   *
   * @param operations what renames
   * @param back what renames back, in order
   */
  private record Renamed(
      Catalog catalog, List<PlannedOperation> operations, List<PlannedOperation> back) {}

  private Renamed renamed(List<Rename> renames) {
    var catalog = current;
    var operations = new ArrayList<PlannedOperation>();
    var back = new ArrayList<PlannedOperation>();
    for (var rename : renames) {
      var differences = CatalogComparison.between(catalog, desired, service.scope().settings());
      var operation = RenameOperations.of(rename, differences);
      operations.add(PlannedOperation.of(operation));
      if (operation.reverse() instanceof Reversal.Possible possible) {
        possible.operations().reversed().forEach(one -> back.addFirst(PlannedOperation.of(one)));
      }
      catalog = after(List.of(operations.getLast()));
    }
    return new Renamed(catalog, operations, back);
  }

  private Catalog after(List<PlannedOperation> operations) {
    try {
      work.run(operations);
      return work.inspect();
    } catch (SQLException refused) {
      throw new ProblemException(
          List.of(
              Problem.of(
                      AutogenerateCode.NOT_COMPARABLE,
                      "The scratch database refuses a step of the way to the models")
                  .because(service.sql().dialect().serverError(refused).message())),
          refused);
    }
  }

  private List<PlannedOperation> diff(Catalog from, Catalog to) {
    return SchemaDiff.between(from, to, service.scope().settings()).operations();
  }

  private static List<PlannedOperation> joined(
      List<PlannedOperation> first, List<PlannedOperation> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
