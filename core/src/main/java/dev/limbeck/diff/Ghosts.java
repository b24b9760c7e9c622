package dev.limbeck.diff;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The constraints that a partition has from its table and that no catalog lists: they are its own
 * once it is detached, and they need not be made where it already has them when it is attached.
 */
final class Ghosts {

  private final Map<QualifiedName, Relation> tables = new LinkedHashMap<>();
  private final Map<QualifiedName, List<Constraint>> constraints = new LinkedHashMap<>();

  private Ghosts(Catalog catalog) {
    for (var object : catalog.objects()) {
      if (object.definition() instanceof Relation relation) {
        tables.put(relation.name(), relation);
      } else if (object.definition() instanceof RelationConstraint owned) {
        constraints
            .computeIfAbsent(owned.table(), unused -> new ArrayList<>())
            .add(owned.constraint());
      }
    }
  }

  /** The current side, with what partitions keep that are to be detached. */
  static Catalog left(Catalog current, Catalog desired) {
    var here = new Ghosts(current);
    var there = new Ghosts(desired);
    var found = new ArrayList<CatalogObject>();
    here.moved(there)
        .forEach(table ->
            here.constraintsFromAbove(table)
                .forEach(one ->
                    found.add(object(table.name(), one.named(ServerNames.of(table.name(), one))))));
    return with(current, found);
  }

  /** The desired side, with what tables have already that are to be attached. */
  static Catalog met(Catalog current, Catalog desired) {
    var here = new Ghosts(current);
    var there = new Ghosts(desired);
    var found = new ArrayList<CatalogObject>();
    there
        .moved(here)
        .forEach(table -> {
          var own = here.constraints.getOrDefault(table.name(), List.of());
          for (var wanted : there.constraintsFromAbove(table)) {
            own.stream()
                .filter(one -> one.named("x").equals(wanted.named("x")))
                .findFirst()
                .ifPresent(one -> found.add(object(table.name(), one)));
          }
        });
    return with(desired, found);
  }

  private static CatalogObject object(QualifiedName table, Constraint constraint) {
    return CatalogObject.of(new RelationConstraint(table, constraint, false));
  }

  /** Partitions that are tables on the other side too, and not there of the same table. */
  private List<Relation> moved(Ghosts other) {
    return tables.values().stream()
        .filter(table -> Kinship.partition(table).isPresent())
        .filter(table -> {
          var found = other.tables.get(table.name());
          return found != null && (!Kinship.isSame(table, found) || isCutAnew(table, other));
        })
        .toList();
  }

  /** Whether the table of a partition is made anew because it is cut otherwise. */
  private boolean isCutAnew(Relation partition, Ghosts other) {
    return Kinship.partition(partition)
        .map(of -> {
          var here = tables.get(of.table());
          var there = other.tables.get(of.table());
          return here != null
              && there != null
              && (RelationAlteration.of(here, there) instanceof Alteration.Replaced
                  || isCutAnew(here, other));
        })
        .orElse(false);
  }

  private List<Constraint> constraintsFromAbove(Relation partition) {
    var all = new ArrayList<Constraint>();
    var at = Kinship.partition(partition);
    while (at.isPresent()) {
      var above = at.get().table();
      constraints.getOrDefault(above, List.of()).stream()
          .filter(one -> !(one instanceof Check) && !(one instanceof NotNull))
          .forEach(all::add);
      var next = tables.get(above);
      at = next == null ? Optional.empty() : Kinship.partition(next);
    }
    return all;
  }

  private static Catalog with(Catalog catalog, List<CatalogObject> more) {
    if (more.isEmpty()) {
      return catalog;
    }
    var known = new LinkedHashMap<Object, CatalogObject>();
    catalog.objects().forEach(object -> known.put(object.reference(), object));
    more.forEach(object -> known.putIfAbsent(object.reference(), object));
    return new Catalog(
        List.copyOf(known.values()), catalog.dependencies(), catalog.casts(), catalog.omissions());
  }
}
