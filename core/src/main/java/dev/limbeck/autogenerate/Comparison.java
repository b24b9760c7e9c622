package dev.limbeck.autogenerate;

import dev.limbeck.diff.CatalogComparison;
import dev.limbeck.diff.Difference;
import dev.limbeck.model.Vocabulary;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Omission;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two sides of a service's schema, compared.
 *
 * @param current what is
 * @param desired what is to be, completed with what is left alone
 * @param differences what is not the same
 * @param leftAlone what only the current side has and no model could have said
 * @param omissions what was not compared, and why
 * @param scope what was
 * @param leftOut what could not be made, and is not compared either
 * @param onlyDesired what is not compared because it needs what no revision here can make, in one
 *     line
 */
public record Comparison(
    Side current,
    Side desired,
    List<Difference> differences,
    List<ObjectReference> leftAlone,
    List<Omission> omissions,
    CompareScope scope,
    LeftOuts leftOut,
    String onlyDesired) {

  /** Copies the lists. */
  public Comparison {
    differences = List.copyOf(differences);
    leftAlone = List.copyOf(leftAlone);
    omissions = List.copyOf(omissions);
  }

  /** The same, with what else was not compared. */
  public Comparison with(List<Omission> others) {
    var all = Stream.concat(omissions.stream(), others.stream()).distinct().toList();
    return new Comparison(
        current, desired, differences, leftAlone, all, scope, leftOut, onlyDesired);
  }

  /** Compares two sides; what the models could not have said is left alone. */
  public static Comparison of(
      Side current, Side desired, CompareScope scope, Vocabulary vocabulary) {
    var leftOut = new LeftOuts(current.leftOut(), desired.leftOut());
    var outOfReach = OutOfReach.between(current, desired);
    var aligned =
        Alignment.of(current.catalog(), desired.catalog(), scope, vocabulary, leftOut, outOfReach);
    return new Comparison(
        current,
        desired.with(aligned.catalog()),
        told(current.catalog(), aligned.catalog(), scope),
        aligned.leftAlone(),
        omissions(current.catalog(), desired.catalog(), scope, outOfReach),
        scope,
        leftOut,
        outOfReach.onlyDesired());
  }

  private static List<Difference> told(Catalog current, Catalog desired, CompareScope scope) {
    var all = CatalogComparison.between(current, desired, scope.settings());
    return ToldDifferences.of(all, current, desired);
  }

  private static List<Omission> omissions(
      Catalog current, Catalog desired, CompareScope scope, OutOfReach outOfReach) {
    return Stream.of(current.omissions(), desired.omissions(), scope.omissions(), outOfReach.told())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** The same the other way round. */
  public Comparison reversed() {
    return new Comparison(
        desired,
        current,
        told(desired.catalog(), current.catalog(), scope),
        leftAlone,
        omissions,
        scope,
        new LeftOuts(leftOut.desired(), leftOut.current()),
        "");
  }

  /** Whether both sides are the same. */
  public boolean isSame() {
    return differences.isEmpty();
  }
}
