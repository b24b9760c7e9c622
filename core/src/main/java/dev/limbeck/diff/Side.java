package dev.limbeck.diff;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Dependency;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of two catalogs, so that objects and what needs them are found at once.
 *
 * <p>What an object needs is what the server reported, and what follows from its definition: a
 * column needs its table, a foreign key the columns on both of its ends.
 */
final class Side {

  private final Map<ObjectReference, CatalogObject> objects = new LinkedHashMap<>();
  private final Set<ObjectReference> locals = new LinkedHashSet<>();
  private final Map<QualifiedName, ObjectReference> relations = new LinkedHashMap<>();
  private final Map<QualifiedName, List<CatalogObject>> columns = new LinkedHashMap<>();
  private final Map<QualifiedName, List<CatalogObject>> constraints = new LinkedHashMap<>();
  private final Map<ObjectReference, Set<ObjectReference>> needs = new LinkedHashMap<>();
  private final Map<ObjectReference, Set<ObjectReference>> users = new LinkedHashMap<>();

  Side(Catalog read) {
    var catalog = Inheritance.normal(read);
    local(read);
    for (var object : catalog.objects()) {
      objects.put(object.reference(), object);
      index(object);
    }
    for (var dependency : catalog.dependencies()) {
      add(dependency);
    }
    var implied = new ImpliedNeeds(this);
    for (var object : catalog.objects()) {
      implied.of(object).forEach(on -> add(object.reference(), on));
    }
  }

  private void local(Catalog read) {
    for (var object : read.objects()) {
      if ((object.definition() instanceof RelationColumn column && !column.inherited())
          || (object.definition() instanceof RelationConstraint owned && !owned.inherited())) {
        locals.add(object.reference());
      }
    }
  }

  /** Whether what a table has from above is its own too, and stays when it goes there. */
  boolean isLocal(ObjectReference element) {
    return locals.contains(element);
  }

  private void index(CatalogObject object) {
    if (object.definition() instanceof RelationColumn column) {
      columns.computeIfAbsent(column.table(), unused -> new ArrayList<>()).add(object);
    } else if (object.definition() instanceof RelationConstraint constraint) {
      constraints.computeIfAbsent(constraint.table(), unused -> new ArrayList<>()).add(object);
    } else if (object.reference() instanceof InSchema in && hasRows(in.kind())) {
      relations.put(in.name(), in);
    }
  }

  private static boolean hasRows(InSchema.Kind kind) {
    return kind == InSchema.Kind.TABLE
        || kind == InSchema.Kind.VIEW
        || kind == InSchema.Kind.MATERIALIZED_VIEW;
  }

  private void add(Dependency dependency) {
    add(dependency.dependent(), dependency.on());
  }

  private void add(ObjectReference dependent, ObjectReference on) {
    if (!dependent.equals(on)) {
      needs.computeIfAbsent(dependent, unused -> new LinkedHashSet<>()).add(on);
      users.computeIfAbsent(on, unused -> new LinkedHashSet<>()).add(dependent);
    }
  }

  /** All objects, in the catalog's order. */
  Map<ObjectReference, CatalogObject> objects() {
    return objects;
  }

  boolean has(ObjectReference reference) {
    return objects.containsKey(reference);
  }

  /** An object that is there. */
  CatalogObject get(ObjectReference reference) {
    return Optional.ofNullable(objects.get(reference)).orElseThrow();
  }

  Optional<CatalogObject> find(ObjectReference reference) {
    return Optional.ofNullable(objects.get(reference));
  }

  /** What an object is, null where there is none. */
  @Nullable Definition definition(ObjectReference reference) {
    var object = objects.get(reference);
    return object == null ? null : object.definition();
  }

  /** What an object needs. */
  Set<ObjectReference> needs(ObjectReference dependent) {
    return needs.getOrDefault(dependent, Set.of());
  }

  /** What needs an object. */
  Set<ObjectReference> users(ObjectReference on) {
    return users.getOrDefault(on, Set.of());
  }

  /** The table, view or materialized view of a name. */
  Optional<ObjectReference> relation(QualifiedName name) {
    return Optional.ofNullable(relations.get(name));
  }

  /** The columns of a table, in order. */
  List<CatalogObject> columns(QualifiedName table) {
    return columns.getOrDefault(table, List.of());
  }

  /** The constraints of a table, in the catalog's order. */
  List<CatalogObject> constraints(QualifiedName table) {
    return constraints.getOrDefault(table, List.of());
  }

  /** A table by its name. */
  Optional<Relation> table(QualifiedName name) {
    return find(new InSchema(InSchema.Kind.TABLE, name))
        .map(CatalogObject::definition)
        .filter(Relation.class::isInstance)
        .map(Relation.class::cast);
  }

  /** A column of a table. */
  Optional<RelationColumn> column(QualifiedName table, String name) {
    return find(new ObjectReference.Within(ObjectReference.Within.Kind.COLUMN, table, name))
        .map(CatalogObject::definition)
        .filter(RelationColumn.class::isInstance)
        .map(RelationColumn.class::cast);
  }
}
