package dev.limbeck.diff;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.DatabaseObject;
import dev.limbeck.schema.Domain;
import dev.limbeck.schema.ExtendedStatistics;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.MaterializedView;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.Part;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RangeType;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.TableOption;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What becomes of an object that is to stay, and needs one that does not. */
final class Victims {

  private final Side current;
  private final Side desired;
  private final Fates fates;

  Victims(Side current, Side desired, Fates fates) {
    this.current = current;
    this.desired = desired;
    this.fates = fates;
  }

  void decide(ObjectReference user, ObjectReference displaced) {
    var fate = fates.fate(user);
    if (fate == Fate.RECAST && !letsGo(user, displaced)) {
      fates.onlyAnew(user);
    }
    if (fate.isDropped() || fate == Fate.NEW) {
      return;
    }
    var definition = current.get(user).definition();
    if (fate == Fate.ALTERED
        && letsGo(user, displaced)
        && saysOtherwise(user, displaced)
        && !isTooEarly(user, displaced)
        && !keepsTypeName(user, displaced)
        && !Overloads.takesOver(current, desired, user, displaced)) {
      return;
    }
    switch (definition) {
      case RelationColumn column -> decide(user, column, displaced);
      case Relation relation -> decide(user, relation, displaced);
      case Index index -> {
        if (!(current.definition(displaced) instanceof Index) || !moves(index)) {
          remakeUnlessRebuilt(user, displaced);
        }
      }
      case ExtendedStatistics unused -> remakeUnlessRebuilt(user, displaced);
      case RelationConstraint constraint -> decide(user, constraint.constraint(), displaced);
      case Sequence unused -> {
        if (fates.fate(displaced).isDropped()) {
          fates.remake(user, displaced);
        }
      }
      case Part unused -> {
        if (fates.fate(displaced).isDropped()) {
          fates.remake(user, displaced);
        }
      }
      case Domain unused -> recast(user, displaced);
      case CompositeType unused -> recast(user, displaced);
      case RangeType unused -> recast(user, displaced);
      case DatabaseObject unused -> fates.remake(user, displaced);
    }
  }

  /** A partitioned table is cut by a column or a function, and that is for good. */
  private void decide(ObjectReference user, Relation relation, ObjectReference displaced) {
    if (isAbove(displaced, relation)) {
      fates.takeApart(user);
    } else if (RelationAlteration.one(relation, TableOption.PartitionBy.class).isPresent()) {
      fates.remake(user, displaced);
    }
  }

  /** Whether a column is to be of a type of the same name, which is another type then. */
  private boolean keepsTypeName(ObjectReference user, ObjectReference displaced) {
    return displaced instanceof InSchema in
        && isType(in)
        && current.definition(user) instanceof RelationColumn was
        && desired.definition(user) instanceof RelationColumn to
        && was.column().type().equals(to.column().type());
  }

  /** Whether its own alteration ends that it needs the other, which is not made again. */
  private boolean letsGo(ObjectReference user, ObjectReference displaced) {
    return fates.fate(displaced).isDropped()
        && !desired.needs(user).contains(displaced)
        && !needsNamesake(user, displaced);
  }

  /** Whether what needs the other becomes something else, not only what stands beside it. */
  private boolean saysOtherwise(ObjectReference user, ObjectReference displaced) {
    if (current.definition(user) instanceof RelationColumn was
        && desired.definition(user) instanceof RelationColumn to) {
      return (displaced instanceof InSchema in && isType(in))
          || !was.column().content().equals(to.column().content());
    }
    return current.definition(user) instanceof Relation relation
        ? isAbove(displaced, relation)
        : !Objects.equals(current.definition(user), desired.definition(user));
  }

  /**
   * Whether it cannot become what it is to be before the other goes: what it is to need is there
   * only after that.
   */
  private boolean isTooEarly(ObjectReference user, ObjectReference displaced) {
    if (current.definition(user) instanceof RelationColumn
        || current.definition(user) instanceof Relation) {
      return false;
    }
    var gone = whole(displaced);
    var needed = desired.needs(user).stream().map(Victims::whole).toList();
    return needed.stream().anyMatch(one -> isAnew(one) && below(current, gone).contains(one))
        || (isAnew(gone) && needed.stream().anyMatch(one -> below(desired, one).contains(gone)));
  }

  private boolean isAnew(ObjectReference object) {
    return fates.fate(object) == Fate.REPLACED;
  }

  private static ObjectReference whole(ObjectReference object) {
    return object instanceof Within within ? Situation.table(within.owner()) : object;
  }

  /** What an object needs, and what that needs. */
  private static Set<ObjectReference> below(Side side, ObjectReference object) {
    var found = new LinkedHashSet<ObjectReference>();
    var open = new ArrayDeque<ObjectReference>();
    open.add(object);
    while (!open.isEmpty()) {
      var next = open.poll();
      Stream.concat(side.needs(next).stream(), above(side, next))
          .filter(found::add)
          .forEach(open::add);
    }
    return found;
  }

  private static Stream<ObjectReference> above(Side side, ObjectReference table) {
    return side.definition(table) instanceof Relation relation
        ? Kinship.ancestors(relation).stream().map(Situation::table)
        : Stream.empty();
  }

  private static boolean isAbove(ObjectReference displaced, Relation relation) {
    return displaced instanceof InSchema in && Kinship.ancestors(relation).contains(in.name());
  }

  /** Whether it is to need a type of the same name that is of another kind. */
  private boolean needsNamesake(ObjectReference user, ObjectReference displaced) {
    var name = typeName(displaced);
    return name.isPresent()
        && !(current.definition(user) instanceof RelationColumn)
        && desired.needs(user).stream()
            .anyMatch(on ->
                on instanceof InSchema other
                    && isType(other)
                    && other.name().equals(name.get())
                    && !current.has(other));
  }

  /** The type that something is, or the table of a column, which is one too. */
  private static Optional<QualifiedName> typeName(ObjectReference displaced) {
    if (displaced instanceof Within within && within.kind() == Within.Kind.COLUMN) {
      return Optional.of(within.owner());
    }
    return displaced instanceof InSchema in && isType(in)
        ? Optional.of(in.name())
        : Optional.empty();
  }

  /** What holds rows of the table of a column cannot be there while that gets another type. */
  void decideRows(ObjectReference column) {
    if (column instanceof Within within
        && current.definition(column) instanceof RelationColumn was
        && desired.definition(column) instanceof RelationColumn to
        && fates.fate(column) == Fate.ALTERED
        && (fates.isRetyped(column) || ColumnAlteration.isRetyped(was.column(), to.column()))) {
      for (var user : List.copyOf(current.users(Situation.table(within.owner())))) {
        if (holdsRows(user, within.owner()) && desired.has(user) && !fates.fate(user).isDropped()) {
          fates.remake(user, column);
        }
      }
    }
  }

  private boolean holdsRows(ObjectReference user, QualifiedName table) {
    return current.definition(user) instanceof MaterializedView
        || (user instanceof Within within
            && within.kind() == Within.Kind.COLUMN
            && !within.owner().equals(table));
  }

  private void recast(ObjectReference type, ObjectReference displaced) {
    fates.recast(type, displaced);
  }

  /** Whether an index of a partition belongs to no other while its table is one by itself. */
  private boolean moves(Index index) {
    return new Heirs(current, desired, fates).moves(index.table());
  }

  /** The server itself builds indexes anew when a column gets another type. */
  private void remakeUnlessRebuilt(ObjectReference user, ObjectReference displaced) {
    if (!isColumnThatStays(displaced)) {
      fates.remake(user, displaced);
    }
  }

  private boolean isColumnThatStays(ObjectReference displaced) {
    return fates.fate(displaced) == Fate.ALTERED
        && displaced instanceof Within within
        && within.kind() == Within.Kind.COLUMN;
  }

  private void decide(ObjectReference user, Constraint constraint, ObjectReference displaced) {
    if (!isColumnThatStays(displaced)) {
      fates.remake(user, displaced);
    } else if (constraint instanceof ForeignKey && !fits(displaced)) {
      fates.remake(user, displaced);
    }
  }

  /** Whether a foreign key holds between any two types that a column has meanwhile. */
  private boolean fits(ObjectReference column) {
    return current.definition(column) instanceof RelationColumn was
        && desired.definition(column) instanceof RelationColumn to
        && !fates.isRetyped(column)
        && ComparableTypes.compare(was.column().type(), to.column().type());
  }

  private void decide(ObjectReference user, RelationColumn column, ObjectReference displaced) {
    var generated = column.column().content() instanceof Content.Generated;
    if (isTable(displaced)
        && displaced instanceof InSchema in
        && in.name().equals(column.table())) {
      fates.remake(user, displaced);
    } else if (displaced instanceof InSchema in && isType(in)) {
      if (generated) {
        fates.remake(user, displaced);
      } else if (fates.fate(displaced).isDropped()) {
        fates.retype(user, displaced);
      }
    } else if (displaced instanceof InSchema in && in.kind() == InSchema.Kind.COLLATION) {
      if (fates.fate(displaced).isDropped()) {
        fates.retype(user, displaced);
      }
    } else if (generated) {
      fates.remake(user, displaced);
    } else if (column.column().content() instanceof Content.Default
        && !(displaced instanceof Within)) {
      fates.restoreDefault(user, displaced);
    }
  }

  private static boolean isTable(ObjectReference reference) {
    return reference instanceof InSchema in && in.kind() == InSchema.Kind.TABLE;
  }

  static boolean isType(InSchema reference) {
    return reference.kind() == InSchema.Kind.TYPE
        || reference.kind() == InSchema.Kind.DOMAIN
        || reference.kind() == InSchema.Kind.TABLE
        || reference.kind() == InSchema.Kind.VIEW
        || reference.kind() == InSchema.Kind.MATERIALIZED_VIEW;
  }
}
