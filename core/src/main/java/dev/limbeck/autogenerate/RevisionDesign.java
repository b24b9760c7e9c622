package dev.limbeck.autogenerate;

import dev.limbeck.diff.CatalogComparison;
import dev.limbeck.diff.Difference;
import dev.limbeck.diff.PlannedOperation;
import dev.limbeck.diff.SchemaDiff;
import dev.limbeck.diff.Separation;
import dev.limbeck.operation.Operation;
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

  /**
   * The way from one side to the other.
   *
   * @param renames what is renamed on it
   * @param differences what differs beside that
   * @param parts the revisions that lead there, in order
   */
  public record Way(List<Rename> renames, List<Difference> differences, List<RevisionPart> parts) {

    /** Copies the lists. */
    public Way {
      renames = List.copyOf(renames);
      differences = List.copyOf(differences);
      parts = List.copyOf(parts);
    }
  }

  /**
   * Finds the way.
   *
   * @param renames what the user says was renamed; constraints and indexes of which only the name
   *     differs are renamed in any case, since that loses nothing
   */
  public Way way(List<Rename> renames) {
    var renamed = renamed(renames);
    var differences =
        ToldDifferences.of(differences(renamed.catalog()), renamed.catalog(), desired);
    return new Way(renamed.renames(), differences, parts(renamed));
  }

  private List<RevisionPart> parts(Renamed renamed) {
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

  private List<Difference> differences(Catalog catalog) {
    return CatalogComparison.between(catalog, desired, service.scope().settings());
  }

  /**
   * The current side after renames.
   *
   * @param renames all of them
   * @param operations what renames
   * @param back what renames back, in order
   */
  private record Renamed(
      Catalog catalog,
      List<Rename> renames,
      List<PlannedOperation> operations,
      List<PlannedOperation> back) {

    Renamed {
      renames = List.copyOf(renames);
      operations = List.copyOf(operations);
      back = List.copyOf(back);
    }

    Renamed with(Rename rename, Operation operation, Catalog after) {
      var allRenames = new ArrayList<>(renames);
      allRenames.add(rename);
      var all = new ArrayList<>(operations);
      all.add(PlannedOperation.of(operation));
      var allBack = new ArrayList<>(back);
      if (operation.reverse() instanceof Reversal.Possible possible) {
        possible.operations().reversed().forEach(one -> allBack.addFirst(PlannedOperation.of(one)));
      }
      return new Renamed(after, allRenames, all, allBack);
    }
  }

  private Renamed renamed(List<Rename> renames) {
    var renamed = new Renamed(current, List.of(), List.of(), List.of());
    for (var rename : renames) {
      renamed = after(renamed, rename.after(renamed.renames()));
    }
    var others = SameButName.of(renamed.catalog(), desired, differences(renamed.catalog()));
    for (var rename : others) {
      renamed = after(renamed, rename);
    }
    return renamed;
  }

  private Renamed after(Renamed before, Rename rename) {
    var operation = RenameOperations.of(rename, differences(before.catalog()));
    return before.with(rename, operation, after(List.of(PlannedOperation.of(operation))));
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
    return ExtensionPath.completed(
        SchemaDiff.between(from, to, service.scope().settings()).operations(),
        from,
        to,
        service.sql().session());
  }

  private static List<PlannedOperation> joined(
      List<PlannedOperation> first, List<PlannedOperation> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
