package dev.limbeck.autogenerate;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.Sequence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The objects that are not compared because one side could not be made whole: what was left out of
 * either, and what needs that on the side that has it.
 */
final class Uncompared {

  private final List<LeftOut> leftOut;
  private final String schema;
  private final Set<ObjectReference> objects = new LinkedHashSet<>();

  /** {@code schema} is the service's own. */
  Uncompared(Catalog current, Catalog desired, LeftOuts leftOuts, String schema) {
    this.leftOut = leftOuts.all().filter(one -> !one.name().isEmpty()).toList();
    this.schema = schema;
    if (!leftOut.isEmpty()) {
      collect(current, references(desired));
      collect(desired, references(current));
    }
  }

  private static Set<ObjectReference> references(Catalog catalog) {
    var references = new LinkedHashSet<ObjectReference>();
    catalog.objects().forEach(object -> references.add(object.reference()));
    return references;
  }

  /** What of a side was left out of the other, and what needs what only this side has of it. */
  private void collect(Catalog side, Set<ObjectReference> other) {
    for (var object : side.objects()) {
      if (leftOut.stream().anyMatch(one -> !one.optional() && isMeant(one, object))) {
        objects.add(object.reference());
      }
    }
    boolean found = true;
    while (found) {
      found = false;
      for (var dependency : side.dependencies()) {
        if (objects.contains(dependency.on()) && !other.contains(dependency.on())) {
          found |= objects.add(dependency.dependent());
        }
      }
    }
  }

  private boolean isMeant(LeftOut one, CatalogObject object) {
    var reference = object.reference();
    if (reference instanceof ObjectReference.Within part) {
      return isNamed(one, part.owner()) && (one.part().isEmpty() || one.part().equals(part.name()));
    }
    if (!one.part().isEmpty()) {
      return object.definition() instanceof Sequence sequence
          && sequence
              .owner()
              .filter(owner -> isNamed(one, owner.table()) && one.part().equals(owner.column()))
              .isPresent();
    }
    return switch (reference) {
      case ObjectReference.InSchema named -> isNamed(one, named.name()) || standsOn(one, object);
      case ObjectReference.Callable named -> isNamed(one, named.name());
      case ObjectReference.OfDatabase named -> one.name().equals(named.name());
      case ObjectReference.Within unused -> false;
    };
  }

  private boolean standsOn(LeftOut one, CatalogObject object) {
    var table =
        object.definition() instanceof Index index
            ? Optional.of(index.table())
            : object.definition() instanceof Sequence sequence
                ? sequence.owner().map(owner -> owner.table())
                : Optional.<QualifiedName>empty();
    return table.filter(name -> isNamed(one, name)).isPresent();
  }

  private boolean isNamed(LeftOut one, QualifiedName name) {
    return one.isOn(name, schema);
  }

  /** Whether an object is one of them. */
  boolean has(ObjectReference object) {
    return objects.contains(object);
  }

  /** What is wanted, with the options that could not be said as they are there. */
  CatalogObject completed(CatalogObject wanted, CatalogObject found) {
    var isOptional =
        leftOut.stream()
            .anyMatch(one -> one.optional() && !one.part().isEmpty() && isMeant(one, wanted));
    return isOptional
            && wanted.definition() instanceof RelationColumn to
            && found.definition() instanceof RelationColumn from
        ? new CatalogObject(
            new RelationColumn(to.table(), withOptions(to.column(), from.column()), to.inherited()),
            wanted.comment(),
            wanted.traits(),
            wanted.privileges())
        : wanted;
  }

  private static Column withOptions(Column to, Column from) {
    return new Column(
        to.name(),
        to.type(),
        to.nullable(),
        to.content(),
        from.collation(),
        to.storage(),
        from.compression(),
        to.comment(),
        to.constraints());
  }
}
