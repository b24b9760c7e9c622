package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.RangeType;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.Trait;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of each object: what its own difference asks for, and what others ask of it that it
 * needs and that cannot stay.
 */
final class Fates {

  private final Side current;
  private final Side desired;
  private final Casts casts;
  private final int version;
  private final Map<ObjectReference, Fate> fates = new LinkedHashMap<>();
  private final Map<ObjectReference, Alteration.InPlace> alterations = new LinkedHashMap<>();
  private final Map<ObjectReference, Alteration.InPlace> instead = new LinkedHashMap<>();
  private final Map<ObjectReference, ObjectReference> reasons = new LinkedHashMap<>();
  private final Set<ObjectReference> disturbing = new LinkedHashSet<>();
  private final Set<ObjectReference> retyped = new LinkedHashSet<>();
  private final Set<ObjectReference> withoutDefault = new LinkedHashSet<>();
  private final Set<ObjectReference> apart = new LinkedHashSet<>();
  private final Deque<ObjectReference> displaced = new ArrayDeque<>();

  private Fates(Side current, Side desired, Casts casts, int version) {
    this.current = current;
    this.desired = desired;
    this.casts = casts;
    this.version = version;
  }

  static Fates of(Side current, Side desired, Casts casts, int version) {
    var fates = new Fates(current, desired, casts, version);
    fates.readDifferences();
    fates.spread();
    return fates;
  }

  private void readDifferences() {
    for (var wanted : desired.objects().values()) {
      var reference = wanted.reference();
      var found = current.find(reference);
      if (found.isEmpty()) {
        fates.put(reference, Fate.NEW);
      } else if (!found.get().equals(wanted)) {
        read(found.get(), wanted);
      }
    }
    for (var reference : current.objects().keySet()) {
      if (!desired.has(reference)) {
        displace(reference, becomesAnotherKind(reference) ? Fate.RECAST : Fate.GONE);
      }
    }
  }

  private void read(CatalogObject found, CatalogObject wanted) {
    var reference = wanted.reference();
    if (isValidOnOneSide(found, wanted)) {
      displace(reference, Fate.REPLACED);
      return;
    }
    switch (Alterations.of(found, wanted, casts, version)) {
      case Alteration.Unchanged unused -> fates.put(reference, Fate.ALTERED);
      case Alteration.InPlace inPlace -> {
        fates.put(reference, Fate.ALTERED);
        alterations.put(reference, inPlace);
        if (inPlace.disturbs()) {
          disturb(reference);
        }
      }
      case Alteration.UnlessNested domain -> {
        if (isNested(reference)) {
          recast(reference);
        } else {
          fates.put(reference, Fate.ALTERED);
          alterations.put(reference, Alteration.InPlace.of(domain.operation()));
        }
      }
      case Alteration.Recast recast -> {
        instead.put(reference, new Alteration.InPlace(recast.unlessStored(), true));
        recast(reference);
      }
      case Alteration.Replaced unused -> displace(reference, Fate.REPLACED);
    }
  }

  /** An index becomes valid by its partitions' indexes, where there are any; else by a new one. */
  private boolean isValidOnOneSide(CatalogObject found, CatalogObject wanted) {
    return found.trait(Trait.Invalid.class).isPresent()
            != wanted.trait(Trait.Invalid.class).isPresent()
        && desired.users(wanted.reference()).stream()
            .noneMatch(user -> desired.definition(user) instanceof Index);
  }

  /** Whether a domain takes the name of another type, or the other way round. */
  private boolean becomesAnotherKind(ObjectReference reference) {
    return reference instanceof InSchema type
        && switch (type.kind()) {
          case TYPE -> desired.has(new InSchema(InSchema.Kind.DOMAIN, type.name()));
          case DOMAIN -> desired.has(new InSchema(InSchema.Kind.TYPE, type.name()));
          case TABLE,
              FOREIGN_TABLE,
              VIEW,
              MATERIALIZED_VIEW,
              INDEX,
              SEQUENCE,
              COLLATION,
              STATISTICS,
              TEXT_SEARCH_CONFIGURATION ->
              false;
        };
  }

  private void displace(ObjectReference reference, Fate fate) {
    fates.put(reference, fate);
    displaced.add(reference);
  }

  private void disturb(ObjectReference reference) {
    disturbing.add(reference);
    displaced.add(reference);
  }

  private void recast(ObjectReference type) {
    displace(type, Fate.RECAST);
  }

  /** Whoever needs what cannot stay cannot stay either. */
  private void spread() {
    var victims = new Victims(current, desired, this);
    while (!displaced.isEmpty()) {
      var gone = displaced.poll();
      victims.decideRows(gone);
      for (var user : List.copyOf(current.users(gone))) {
        if (desired.has(user) && current.has(user)) {
          victims.decide(user, gone);
        }
      }
    }
    new Apart(current, desired, this).tables().forEach(this::takeApart);
    for (var reference : new ArrayList<>(fates.keySet())) {
      if (fate(reference) == Fate.RECAST && !keepsColumns(reference)) {
        settle(reference);
      }
    }
  }

  /** No column is of the type: it is altered if it can be, else dropped and made again. */
  private void settle(ObjectReference type) {
    var alteration = instead.get(type);
    if (alteration == null || alteration.operations().isEmpty()) {
      fates.put(type, desired.has(type) ? Fate.REPLACED : Fate.GONE);
    } else {
      fates.put(type, Fate.ALTERED);
      alterations.put(type, alteration);
      disturbing.add(type);
    }
  }

  /** Whether a column is of an array of a domain, or of another type that is made of it. */
  private boolean isNested(ObjectReference domain) {
    return current.users(domain).stream()
        .anyMatch(user ->
            isColumn(user)
                ? isArray(user)
                : isType(user)
                    && (current.users(user).stream().anyMatch(this::isColumn) || isNested(user)));
  }

  private boolean isArray(ObjectReference column) {
    return current.definition(column) instanceof RelationColumn one
        && TypeNames.isArray(one.column().type());
  }

  private boolean isType(ObjectReference reference) {
    return current.definition(reference) instanceof CompositeType
        || current.definition(reference) instanceof RangeType;
  }

  /** Whether there are columns whose values are to go over from a type to the next one. */
  private boolean keepsColumns(ObjectReference type) {
    return current.users(type).stream()
            .anyMatch(
                user -> retyped.contains(user) || (fate(user) == Fate.RECAST && keepsColumns(user)))
        || TypesOf.columns(current, type).stream()
            .anyMatch(column ->
                fate(column) == Fate.ALTERED
                    && TypesOf.names(desired, column).contains(((InSchema) type).name()));
  }

  private boolean isColumn(ObjectReference reference) {
    return current
        .find(reference)
        .filter(found -> found.definition() instanceof RelationColumn)
        .isPresent();
  }

  /** That of the server that takes the operations. */
  int version() {
    return version;
  }

  Fate fate(ObjectReference reference) {
    return fates.getOrDefault(reference, Fate.KEPT);
  }

  /** All objects that do not stay as they are, those of the desired side first. */
  Set<ObjectReference> changed() {
    return fates.keySet();
  }

  /** What is done to an object's definition as it stands; nothing unless it is altered. */
  List<Operation> operations(ObjectReference reference) {
    return Optional.ofNullable(alterations.get(reference))
        .map(Alteration.InPlace::operations)
        .orElse(List.of());
  }

  /** Whether a type goes for one of another kind that takes its name, and columns go over. */
  boolean stepsAside(ObjectReference type) {
    return type instanceof InSchema in
        && Victims.isType(in)
        && fate(type) == Fate.GONE
        && current.users(type).stream().anyMatch(retyped::contains);
  }

  /** Because of which other object it does not stay. */
  Optional<ObjectReference> reason(ObjectReference reference) {
    return Optional.ofNullable(reasons.get(reference));
  }

  /** Whether only its comment, its traits or its privileges change. */
  boolean isOnlyBeside(ObjectReference reference) {
    return fate(reference) == Fate.ALTERED
        && operations(reference).isEmpty()
        && !retyped.contains(reference)
        && !withoutDefault.contains(reference);
  }

  /** Whether what needs the object is gone while it is altered. */
  boolean disturbs(ObjectReference reference) {
    return disturbing.contains(reference);
  }

  /** Whether the type of a column is made anew. */
  boolean isRetyped(ObjectReference column) {
    return retyped.contains(column);
  }

  /** Whether what the default of a column needs is made anew. */
  boolean losesDefault(ObjectReference column) {
    return withoutDefault.contains(column);
  }

  /** Whether a partition or an heir is a table of its own while its parent is made anew. */
  boolean isApart(ObjectReference table) {
    return apart.contains(table);
  }

  void remake(ObjectReference reference, ObjectReference because) {
    reasons.putIfAbsent(reference, because);
    displace(reference, Fate.REPLACED);
  }

  /** Nothing but a new one will do for a type, even where no table has a column of it. */
  void onlyAnew(ObjectReference type) {
    instead.remove(type);
  }

  void recast(ObjectReference type, ObjectReference because) {
    reasons.putIfAbsent(type, because);
    recast(type);
  }

  void retype(ObjectReference column, ObjectReference because) {
    reasons.putIfAbsent(column, because);
    fates.put(column, Fate.ALTERED);
    if (retyped.add(column)) {
      disturb(column);
    }
  }

  void restoreDefault(ObjectReference column, ObjectReference because) {
    reasons.putIfAbsent(column, because);
    fates.put(column, Fate.ALTERED);
    withoutDefault.add(column);
  }

  void takeApart(ObjectReference table) {
    fates.putIfAbsent(table, Fate.ALTERED);
    apart.add(table);
  }
}
