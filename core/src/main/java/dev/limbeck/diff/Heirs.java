package dev.limbeck.diff;

import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a partition or an heir has because a table above it has it. */
final class Heirs {

  private static final int OWN_NOT_NULL_SINCE = 18;

  private final Side current;
  private final Side desired;
  private final Fates fates;
  private final Map<QualifiedName, Boolean> madeAlone = new LinkedHashMap<>();

  Heirs(Side current, Side desired, Fates fates) {
    this.current = current;
    this.desired = desired;
    this.fates = fates;
  }

  private static ObjectReference table(QualifiedName name) {
    return new InSchema(InSchema.Kind.TABLE, name);
  }

  /** Whether a table is a table of its own meanwhile, or has another place from then on. */
  boolean moves(QualifiedName table) {
    var was = current.table(table);
    var to = desired.table(table);
    return was.isPresent()
        && to.isPresent()
        && !fates.fate(table(table)).isDropped()
        && (fates.isApart(table(table)) || !Kinship.isSame(was.get(), to.get()));
  }

  /** Whether a table is there all the time, with the same tables above it. */
  boolean stays(QualifiedName table) {
    return current.table(table).isPresent()
        && desired.table(table).isPresent()
        && !fates.fate(table(table)).isDropped()
        && !moves(table);
  }

  /** Whether a table that is made comes as a partition or an heir. */
  boolean isBorn(QualifiedName table) {
    return fates.fate(table(table)).isMade()
        && desired.table(table).filter(one -> !Kinship.ancestors(one).isEmpty()).isPresent()
        && !isMadeAlone(table);
  }

  /**
   * Whether a partition is made as a table of its own and then attached: where an index of it has a
   * name that the server would not choose.
   */
  boolean isMadeAlone(QualifiedName table) {
    return madeAlone.computeIfAbsent(table, this::hasOddIndex);
  }

  private boolean hasOddIndex(QualifiedName table) {
    return fates.fate(table(table)).isMade()
        && desired.table(table).flatMap(Kinship::partition).isPresent()
        && desired.users(table(table)).stream()
            .anyMatch(user ->
                desired.definition(user) instanceof Index index
                    && index.table().equals(table)
                    && !ServerNames.isChosen(index)
                    && source(desired, user)
                        .filter(above -> !fates.fate(above).isMade())
                        .isPresent());
  }

  /** Whether tables that are no partitions inherit from a table all the time. */
  boolean hasHeirs(QualifiedName table) {
    return current.users(table(table)).stream()
        .anyMatch(user ->
            current.definition(user) instanceof Relation heir
                && Kinship.partition(heir).isEmpty()
                && Kinship.ancestors(heir).contains(table)
                && stays(heir.name()));
  }

  /** Whether what a table has from above is not its own business on a side. */
  private boolean isBound(Side side, QualifiedName table) {
    return side == current ? stays(table) : stays(table) || isBorn(table);
  }

  /** From where an object comes that is made, altered or dropped there. */
  Optional<ObjectReference> source(Side side, ObjectReference element) {
    var definition = side.definition(element);
    if (definition instanceof RelationColumn column) {
      return ancestors(side, column.table()).stream()
          .map(above ->
              (ObjectReference) new Within(Within.Kind.COLUMN, above, column.column().name()))
          .filter(side::has)
          .findFirst();
    }
    if (definition instanceof RelationConstraint owned) {
      return ancestors(side, owned.table()).stream()
          .map(above ->
              (ObjectReference)
                  new Within(
                      Within.Kind.CONSTRAINT, above, owned.constraint().name().orElseThrow()))
          .filter(side::has)
          .findFirst();
    }
    return definition instanceof Index
        ? side.get(element)
            .trait(Trait.AttachedTo.class)
            .map(to -> (ObjectReference) new InSchema(InSchema.Kind.INDEX, to.index()))
            .filter(side::has)
        : Optional.empty();
  }

  private static List<QualifiedName> ancestors(Side side, QualifiedName table) {
    return side.table(table).map(Kinship::ancestors).orElse(List.of());
  }

  /** The same, where what happens there happens to this one too. */
  Optional<ObjectReference> followed(Side side, ObjectReference element) {
    var table = tableOf(side.definition(element));
    return table
        .filter(name -> isBound(side, name) && !(side == desired && isMerged(element)))
        .flatMap(name -> source(side, element));
  }

  /**
   * Whether a column of a table becomes one with that of a table above it, which is made: it must
   * be of the same type before.
   */
  boolean isMerged(ObjectReference column) {
    return desired.definition(column) instanceof RelationColumn to
        && current.has(column)
        && !fates.fate(column).isDropped()
        && stays(to.table())
        && source(current, column).isEmpty()
        && source(desired, column).isPresent();
  }

  /** Whether what happens to a column happens to it from above. */
  boolean follows(ObjectReference element) {
    return followed(desired, element).isPresent();
  }

  static Optional<QualifiedName> tableOf(@Nullable Definition definition) {
    if (definition instanceof RelationColumn column) {
      return Optional.of(column.table());
    }
    if (definition instanceof RelationConstraint owned) {
      return Optional.of(owned.table());
    }
    return definition instanceof Index index ? Optional.of(index.table()) : Optional.empty();
  }

  /**
   * An object without the word that it is part of another index, where it becomes that by itself.
   */
  CatalogObject unattached(ObjectReference reference) {
    var wanted = desired.get(reference);
    var attaches =
        followed(desired, reference)
            .filter(above -> !fates.fate(above).isMade())
            .filter(above -> fates.fate(reference).isMade() || current.has(reference))
            .isPresent();
    return attaches
        ? wanted
        : new CatalogObject(
            wanted.definition(),
            wanted.comment(),
            wanted.traits().stream().filter(trait -> !(trait instanceof Trait.AttachedTo)).toList(),
            wanted.privileges());
  }

  /** The name before of an index that belongs to another one, which stays: it is renamed. */
  Optional<ObjectReference> renamed(ObjectReference index) {
    return counterpart(desired, current, index);
  }

  /** The name from then on of such an index. */
  Optional<ObjectReference> renamedTo(ObjectReference index) {
    return counterpart(current, desired, index);
  }

  private Optional<ObjectReference> counterpart(Side side, Side other, ObjectReference reference) {
    if (!(side.definition(reference) instanceof Index index) || other.has(reference)) {
      return Optional.empty();
    }
    return followed(side, reference)
        .filter(above -> !fates.fate(above).isMade() && !fates.fate(above).isDropped())
        .flatMap(above ->
            other.users(above).stream()
                .filter(user ->
                    !side.has(user)
                        && other.definition(user) instanceof Index found
                        && found.table().equals(index.table()))
                .findFirst());
  }

  /** What an inherited column is once all is done above it. */
  Optional<Column> before(ObjectReference reference) {
    var above = followed(desired, reference);
    if (above.isEmpty() || !(desired.definition(above.get()) instanceof RelationColumn to)) {
      return Optional.empty();
    }
    var made =
        fates.fate(reference).isMade()
            || !(current.definition(reference) instanceof RelationColumn)
            || !(current.definition(above.get()) instanceof RelationColumn);
    var passed = passedOn(desired, reference, to.column());
    if (made
        || !(current.definition(reference) instanceof RelationColumn own)
        || !(current.definition(above.get()) instanceof RelationColumn was)) {
      return Optional.of(passed);
    }
    var column = followed(own.column(), passedOn(current, reference, was.column()), passed);
    return Optional.of(keepsNotNull(reference) ? column.notNull() : column);
  }

  /**
   * Whether a column of an heir stays NOT NULL where the one above it does not: since PostgreSQL 18
   * an heir can say so for itself before.
   */
  boolean keepsNotNull(ObjectReference reference) {
    return fates.version() >= OWN_NOT_NULL_SINCE
        && isNotNull(current, reference)
        && isNotNull(desired, reference)
        && followed(desired, reference)
            .filter(above -> isNotNull(current, above) && !isNotNull(desired, above))
            .isPresent();
  }

  private static boolean isNotNull(Side side, ObjectReference reference) {
    return side.definition(reference) instanceof RelationColumn column
        && !column.column().nullable();
  }

  /** A column as heirs have it: partitions count with their table, other heirs do not. */
  private static Column passedOn(Side side, ObjectReference heir, Column above) {
    return above.content() instanceof Content.Counted
            && side.definition(heir) instanceof RelationColumn column
            && side.table(column.table()).flatMap(Kinship::partition).isEmpty()
        ? above.with(new Content.Given())
        : above;
  }

  /** Changes of a column that go down to the heirs of its table; compression does not. */
  private static Column followed(Column own, Column was, Column to) {
    boolean retyped = ColumnAlteration.isRetyped(was, to);
    return new Column(
        own.name(),
        to.type(),
        was.nullable() == to.nullable() ? own.nullable() : to.nullable(),
        content(own.content(), was.content(), to.content()),
        to.collation(),
        retyped || !was.storage().equals(to.storage()) ? to.storage() : own.storage(),
        retyped ? Optional.empty() : own.compression(),
        own.comment(),
        own.constraints());
  }

  private static Content content(Content own, Content was, Content to) {
    return was.equals(to) ? own : to;
  }
}
