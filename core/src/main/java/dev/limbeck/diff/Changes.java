package dev.limbeck.diff;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.RelationColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done to each column that stays, cut into what comes before, between and after. */
final class Changes {

  /**
   * Those of one column.
   *
   * @param off what is taken off before
   * @param between what becomes of it
   * @param on what it gets after
   */
  record OfColumn(List<ColumnChange> off, List<ColumnChange> between, List<ColumnChange> on) {

    static final OfColumn NONE = new OfColumn(List.of(), List.of(), List.of());
  }

  private final Side current;
  private final Side desired;
  private final Casts casts;
  private final Fates fates;
  private final Heirs heirs;
  private final Map<ObjectReference, OfColumn> known = new LinkedHashMap<>();

  Changes(Side current, Side desired, Casts casts, Fates fates, Heirs heirs) {
    this.heirs = heirs;
    this.current = current;
    this.desired = desired;
    this.casts = casts;
    this.fates = fates;
  }

  OfColumn of(ObjectReference column) {
    return known.computeIfAbsent(column, this::read);
  }

  /** What an inherited column is to be beside what it is from above. */
  List<ColumnChange> beside(ObjectReference reference) {
    var before = heirs.before(reference);
    return before.isPresent() && desired.definition(reference) instanceof RelationColumn to
        ? ColumnAlteration.changes(before.get(), to.column(), casts, false)
        : List.of();
  }

  private OfColumn read(ObjectReference reference) {
    if (heirs.follows(reference)) {
      return OfColumn.NONE;
    }
    if (!(current.definition(reference) instanceof RelationColumn was)
        || !(desired.definition(reference) instanceof RelationColumn to)) {
      return OfColumn.NONE;
    }
    var changes =
        new ArrayList<>(
            ColumnAlteration.changes(
                alone(was, current),
                alone(to, desired),
                casts,
                fates.isRetyped(reference) || isOfOtherType(reference, was, to)));
    if (heirs.isMerged(reference) && !isNullableAbove(reference)) {
      changes.removeIf(ColumnChange.ToNotNull.class::isInstance);
    }
    if (fates.losesDefault(reference)) {
      restore(was, to, changes);
    }
    return split(changes);
  }

  private boolean isNullableAbove(ObjectReference column) {
    return heirs
        .source(desired, column)
        .filter(above ->
            desired.definition(above) instanceof RelationColumn one && !one.column().nullable())
        .isEmpty();
  }

  /** Whether it becomes one of another type, and both are made of one that is made anew. */
  private boolean isOfOtherType(ObjectReference column, RelationColumn was, RelationColumn to) {
    return !was.column().type().equals(to.column().type())
        && TypesOf.all(current, column).stream()
            .anyMatch(type ->
                fates.fate(type).isDropped()
                    && TypesOf.names(desired, column).contains(type.name()));
  }

  /** A column counts by itself only as long as its table is no partition. */
  private Column alone(RelationColumn column, Side side) {
    return column.column().content() instanceof Content.Counted
            && heirs.moves(column.table())
            && side.table(column.table()).flatMap(Kinship::partition).isPresent()
        ? column.column().with(new Content.Given())
        : column.column();
  }

  /** The default goes before what it needs is made anew, and comes back after. */
  private static void restore(RelationColumn was, RelationColumn to, List<ColumnChange> changes) {
    if (was.column().content() instanceof Content.Default before
        && changes.stream().noneMatch(ColumnChange.ToNoDefault.class::isInstance)) {
      changes.addFirst(new ColumnChange.ToNoDefault(Optional.of(before.value())));
    }
    if (to.column().content() instanceof Content.Default after) {
      changes.removeIf(ColumnChange.ToDefault.class::isInstance);
      changes.add(new ColumnChange.ToDefault(after.value(), Optional.empty()));
    }
  }

  private static OfColumn split(List<ColumnChange> changes) {
    var off = new ArrayList<ColumnChange>();
    var between = new ArrayList<ColumnChange>();
    var on = new ArrayList<ColumnChange>();
    for (var change : changes) {
      if (change instanceof ColumnChange.ToNoDefault
          || change instanceof ColumnChange.ToNoIdentity
          || change instanceof ColumnChange.ToNoExpression) {
        off.add(change);
      } else if (change instanceof ColumnChange.ToDefault
          || change instanceof ColumnChange.ToExpression
          || change instanceof ColumnChange.ToIdentity) {
        on.add(change);
      } else {
        between.add(change);
      }
    }
    return new OfColumn(List.copyOf(off), List.copyOf(between), List.copyOf(on));
  }
}
