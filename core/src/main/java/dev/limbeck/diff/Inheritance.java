package dev.limbeck.diff;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes catalogs comparable that came about in different ways: a column that a table has of its own
 * and of a table above it counts as inherited, whichever of them was there first.
 */
final class Inheritance {

  private final Map<QualifiedName, List<QualifiedName>> above = new LinkedHashMap<>();
  private final Set<List<Object>> elements = new LinkedHashSet<>();

  private Inheritance() {}

  static Catalog normal(Catalog catalog) {
    var inheritance = new Inheritance();
    for (var object : catalog.objects()) {
      if (object.definition() instanceof Relation relation) {
        var ancestors = Kinship.ancestors(relation);
        if (!ancestors.isEmpty()) {
          inheritance.above.put(relation.name(), ancestors);
        }
      }
    }
    return inheritance.above.isEmpty() ? catalog : inheritance.applied(catalog);
  }

  private Catalog applied(Catalog catalog) {
    for (var object : catalog.objects()) {
      if (object.definition() instanceof RelationColumn column) {
        elements.add(List.of(column.table(), column.column().name()));
      } else if (object.definition() instanceof RelationConstraint owned) {
        elements.add(List.of(owned.table(), plain(owned.constraint())));
      }
    }
    var objects = new ArrayList<CatalogObject>();
    for (var object : catalog.objects()) {
      var definition = applied(object.definition());
      objects.add(
          definition.equals(object.definition())
              ? object
              : new CatalogObject(
                  definition, object.comment(), object.traits(), object.privileges()));
    }
    return new Catalog(objects, catalog.dependencies(), catalog.casts(), catalog.omissions());
  }

  private Definition applied(Definition definition) {
    if (definition instanceof RelationColumn column && !column.inherited()) {
      return new RelationColumn(
          column.table(), column.column(), isAbove(column.table(), column.column().name()));
    }
    if (definition instanceof RelationConstraint owned && !owned.inherited()) {
      return new RelationConstraint(
          owned.table(), owned.constraint(), isAbove(owned.table(), plain(owned.constraint())));
    }
    return definition;
  }

  private boolean isAbove(QualifiedName table, Object element) {
    for (var ancestor : above.getOrDefault(table, List.of())) {
      if (elements.contains(List.of(ancestor, element))) {
        return true;
      }
    }
    return false;
  }

  /** A check is merged with one of its name, whatever else is said of it. */
  private static Object plain(Constraint constraint) {
    return List.of(constraint.getClass().getSimpleName(), constraint.name().orElseThrow());
  }
}
