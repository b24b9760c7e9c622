package dev.limbeck.autogenerate;

import dev.limbeck.diff.Difference;
import dev.limbeck.diff.Difference.Change;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RelationColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what may have been renamed: a table that goes and one that comes with mostly the same
 * columns, a column that goes and one of the same type that comes in the same table.
 *
 * <p>It only finds what to ask about; what rows hold would be lost if it were no rename and one
 * were guessed, or the other way round.
 */
public final class LookAlikes {

  private static final double MOSTLY = 0.6;

  private final Map<ObjectReference, Column> columnsThere;
  private final Map<ObjectReference, Column> columnsWanted;
  private final List<Difference> differences;

  private LookAlikes(Catalog current, Catalog desired, List<Difference> differences) {
    this.columnsThere = columns(current);
    this.columnsWanted = columns(desired);
    this.differences = differences;
  }

  /** Pairs that look alike; each object stands in at most one. */
  public static List<Rename> of(Comparison comparison) {
    return new LookAlikes(
            comparison.current().catalog(),
            comparison.desired().catalog(),
            comparison.differences())
        .pairs();
  }

  private static Map<ObjectReference, Column> columns(Catalog catalog) {
    var columns = new LinkedHashMap<ObjectReference, Column>();
    for (var object : catalog.objects()) {
      if (object.definition() instanceof RelationColumn column && !column.inherited()) {
        columns.put(object.reference(), column.column());
      }
    }
    return columns;
  }

  private List<Rename> pairs() {
    var pairs = new ArrayList<Rename>();
    var gone = new ArrayList<>(objects(Change.REMOVED));
    for (var come : objects(Change.ADDED)) {
      var match = gone.stream().filter(from -> isAlike(from, come)).findFirst();
      match.ifPresent(from -> {
        gone.remove(from);
        pairs.add(new Rename(ObjectText.name(from), ObjectText.name(come)));
      });
    }
    return pairs;
  }

  private List<ObjectReference> objects(Change change) {
    return differences.stream()
        .filter(one -> one.change() == change)
        .map(Difference::object)
        .toList();
  }

  private boolean isAlike(ObjectReference from, ObjectReference to) {
    return table(from)
        .flatMap(one -> table(to).map(other -> tablesAlike(one, other)))
        .orElseGet(() -> columnsAlike(from, to));
  }

  private static Optional<QualifiedName> table(ObjectReference object) {
    return object instanceof ObjectReference.InSchema one
            && one.kind() == ObjectReference.InSchema.Kind.TABLE
        ? Optional.of(one.name())
        : Optional.empty();
  }

  private boolean columnsAlike(ObjectReference from, ObjectReference to) {
    var there = columnsThere.get(from);
    var wanted = columnsWanted.get(to);
    return there != null
        && wanted != null
        && owner(from).equals(owner(to))
        && there.type().equals(wanted.type());
  }

  private boolean tablesAlike(QualifiedName from, QualifiedName to) {
    var there = signatures(columnsThere, from);
    var wanted = signatures(columnsWanted, to);
    long same = there.stream().filter(wanted::contains).count();
    return same > 0 && same >= MOSTLY * Math.max(there.size(), wanted.size());
  }

  private static List<String> signatures(
      Map<ObjectReference, Column> columns, QualifiedName table) {
    return columns.entrySet().stream()
        .filter(one -> owner(one.getKey()).equals(Optional.of(table)))
        .map(one -> one.getValue().name() + " " + one.getValue().type())
        .toList();
  }

  private static Optional<QualifiedName> owner(ObjectReference object) {
    return object instanceof ObjectReference.Within within
        ? Optional.of(within.owner())
        : Optional.empty();
  }
}
