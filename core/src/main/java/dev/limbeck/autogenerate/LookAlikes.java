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
import org.jspecify.annotations.Nullable;

/**
 * Finds what may have been renamed: a table that goes and one that comes with mostly the same
 * columns, a column that goes and one of the same type that comes in the same table, whatever that
 * table was called.
 *
 * <p>It only finds what to ask about; what rows hold would be lost if it were no rename and one
 * were guessed, or the other way round.
 */
public final class LookAlikes {

  private static final double MOSTLY = 0.6;

  private final Map<QualifiedName, Map<String, Column>> columnsThere;
  private final Map<QualifiedName, Map<String, Column>> columnsWanted;
  private final List<Difference> differences;

  private LookAlikes(Comparison comparison) {
    this.columnsThere = columns(comparison.current().catalog());
    this.columnsWanted = columns(comparison.desired().catalog());
    this.differences = comparison.differences();
  }

  /** Tables that look alike; each stands in at most one pair. */
  public static List<Rename> tables(Comparison comparison) {
    return new LookAlikes(comparison).tables();
  }

  /**
   * Columns that look alike; each stands in at most one pair.
   *
   * @param renames what is renamed already; what lies in tables among these is looked at too
   */
  public static List<Rename> columns(Comparison comparison, List<Rename> renames) {
    return new LookAlikes(comparison).columns(renames);
  }

  private static Map<QualifiedName, Map<String, Column>> columns(Catalog catalog) {
    var columns = new LinkedHashMap<QualifiedName, Map<String, Column>>();
    for (var object : catalog.objects()) {
      if (object.definition() instanceof RelationColumn one
          && !one.inherited()
          && object.reference() instanceof ObjectReference.Within column) {
        columns
            .computeIfAbsent(column.owner(), unused -> new LinkedHashMap<>())
            .put(column.name(), one.column());
      }
    }
    return columns;
  }

  private List<Rename> tables() {
    var pairs = new ArrayList<Rename>();
    var gone = new ArrayList<>(tables(Change.REMOVED));
    for (var come : tables(Change.ADDED)) {
      var match = gone.stream().filter(from -> isAlike(from, come)).findFirst();
      match.ifPresent(from -> {
        gone.remove(from);
        pairs.add(new Rename(from.toString(), come.toString()));
      });
    }
    return pairs;
  }

  private List<QualifiedName> tables(Change change) {
    return differences.stream()
        .filter(one -> one.change() == change)
        .flatMap(one -> table(one.object()).stream())
        .toList();
  }

  private static Optional<QualifiedName> table(ObjectReference object) {
    return object instanceof ObjectReference.InSchema one
            && one.kind() == ObjectReference.InSchema.Kind.TABLE
        ? Optional.of(one.name())
        : Optional.empty();
  }

  private boolean isAlike(QualifiedName from, QualifiedName to) {
    var there = of(columnsThere, from);
    var wanted = of(columnsWanted, to);
    long same =
        there.entrySet().stream()
            .filter(one -> isOfType(wanted.get(one.getKey()), one.getValue()))
            .count();
    return same > 0 && same >= MOSTLY * Math.max(there.size(), wanted.size());
  }

  private List<Rename> columns(List<Rename> renames) {
    var pairs = new ArrayList<Rename>();
    for (var from : columnsThere.keySet()) {
      var to = renamed(from, renames);
      var wanted = of(columnsWanted, to);
      var gone = without(of(columnsThere, from), wanted);
      without(wanted, of(columnsThere, from))
          .forEach((name, column) -> {
            var match =
                gone.entrySet().stream()
                    .filter(one -> isOfType(column, one.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst();
            match.ifPresent(one -> {
              gone.remove(one);
              pairs.add(new Rename(from + "." + one, to + "." + name));
            });
          });
    }
    return pairs;
  }

  /** How a table is called in the end. */
  private QualifiedName renamed(QualifiedName table, List<Rename> renames) {
    return renames.stream()
        .filter(rename -> rename.from().equals(table.toString()))
        .flatMap(rename ->
            columnsWanted.keySet().stream().filter(to -> rename.to().equals(to.toString())))
        .findFirst()
        .orElse(table);
  }

  private static Map<String, Column> of(
      Map<QualifiedName, Map<String, Column>> columns, QualifiedName table) {
    return columns.getOrDefault(table, Map.of());
  }

  private static Map<String, Column> without(
      Map<String, Column> columns, Map<String, Column> others) {
    var left = new LinkedHashMap<>(columns);
    left.keySet().removeAll(others.keySet());
    return left;
  }

  private static boolean isOfType(@Nullable Column one, Column other) {
    return one != null && one.type().equals(other.type());
  }
}
