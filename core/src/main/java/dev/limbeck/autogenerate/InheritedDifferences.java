package dev.limbeck.autogenerate;

import dev.limbeck.diff.Difference;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.TableOption;
import dev.limbeck.schema.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What partitions and heirs only differ in because the table above them does. */
final class InheritedDifferences {

  private final Map<QualifiedName, Set<QualifiedName>> above = new LinkedHashMap<>();
  private final Map<ObjectReference, Set<ObjectReference>> origins = new LinkedHashMap<>();
  private final Set<Difference> all;

  InheritedDifferences(List<Difference> all, Catalog current, Catalog desired) {
    this.all = new LinkedHashSet<>(all);
    var objects = Stream.of(current, desired).flatMap(side -> side.objects().stream()).toList();
    objects.forEach(this::noteTable);
    objects.forEach(this::noteOrigin);
  }

  /** Whether the same is told of what an object has from the table above. */
  boolean isImplied(Difference difference) {
    return origins.getOrDefault(difference.object(), Set.of()).stream()
        .map(origin -> new Difference(difference.change(), origin, difference.details()))
        .anyMatch(all::contains);
  }

  private void noteTable(CatalogObject object) {
    if (object.definition() instanceof Relation table) {
      var tables = above.computeIfAbsent(table.name(), unused -> new LinkedHashSet<>());
      for (var option : table.options()) {
        if (option instanceof TableOption.PartitionOf partition) {
          tables.add(partition.table());
        } else if (option instanceof TableOption.Inherits heir) {
          tables.add(heir.table());
        }
      }
    }
  }

  private void noteOrigin(CatalogObject object) {
    var found = new ArrayList<ObjectReference>();
    if (object.definition() instanceof RelationColumn column && column.inherited()) {
      found.addAll(origins(column.table(), object.reference()));
    } else if (object.definition() instanceof RelationConstraint constraint
        && constraint.inherited()) {
      found.addAll(origins(constraint.table(), object.reference()));
    }
    object
        .trait(Trait.AttachedTo.class)
        .ifPresent(attached -> found.add(new InSchema(InSchema.Kind.INDEX, attached.index())));
    if (!found.isEmpty()) {
      origins.computeIfAbsent(object.reference(), unused -> new LinkedHashSet<>()).addAll(found);
    }
  }

  /** What is called the same in the tables above. */
  private List<ObjectReference> origins(QualifiedName table, ObjectReference part) {
    return part instanceof Within within
        ? above.getOrDefault(table, Set.of()).stream()
            .<ObjectReference>map(name -> new Within(within.kind(), name, within.name()))
            .toList()
        : List.of();
  }
}
