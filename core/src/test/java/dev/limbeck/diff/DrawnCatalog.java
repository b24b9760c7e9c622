package dev.limbeck.diff;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Dependency;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableElement;
import java.util.ArrayList;
import java.util.List;

/**
 * A catalog as a test writes it: tables as in a Java revision, other objects with what they need.
 */
final class DrawnCatalog {

  private final List<CatalogObject> objects = new ArrayList<>();
  private final List<Dependency> dependencies = new ArrayList<>();

  DrawnCatalog table(String name, TableElement... elements) {
    var table = Table.of(name, elements);
    objects.add(CatalogObject.of(new Relation(table.name(), table.options())));
    for (var column : table.columns()) {
      objects.add(CatalogObject.of(new RelationColumn(table.name(), column, false)));
    }
    for (Constraint constraint : table.constraints()) {
      objects.add(CatalogObject.of(new RelationConstraint(table.name(), constraint, false)));
    }
    return this;
  }

  DrawnCatalog with(Definition definition, ObjectReference... needs) {
    objects.add(CatalogObject.of(definition));
    return needs(definition.reference(), needs);
  }

  DrawnCatalog needs(ObjectReference object, ObjectReference... needs) {
    for (var on : needs) {
      dependencies.add(new Dependency(object, on, Dependency.Kind.NORMAL));
    }
    return this;
  }

  Catalog catalog() {
    return new Catalog(objects, dependencies, List.of(), List.of());
  }

  static ObjectReference table(String name) {
    return new InSchema(InSchema.Kind.TABLE, QualifiedName.local(name));
  }

  static ObjectReference view(String name) {
    return new InSchema(InSchema.Kind.VIEW, QualifiedName.local(name));
  }

  static ObjectReference column(String table, String name) {
    return new Within(Within.Kind.COLUMN, QualifiedName.local(table), name);
  }
}
