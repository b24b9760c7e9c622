package dev.limbeck.model;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Dependency;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RelationConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Constraints and indexes whose names a model did not choose are called as what is there already
 * and is otherwise the same: an entity that says {@code unique = true} means the key that a
 * revision has named.
 */
public final class BorrowedNames {

  private final Vocabulary vocabulary;
  private final Map<QualifiedName, List<CatalogObject>> free = new LinkedHashMap<>();
  private final Map<ObjectReference, CatalogObject> borrowed = new LinkedHashMap<>();

  private BorrowedNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The desired catalog with names of the current one. */
  public static Catalog in(Catalog desired, Catalog current, Vocabulary vocabulary) {
    var names = new BorrowedNames(vocabulary);
    names.offer(desired, current);
    desired.objects().forEach(names::borrow);
    return names.borrowed.isEmpty() ? desired : names.renamed(desired);
  }

  /** What is there under a name that the model does not say. */
  private void offer(Catalog desired, Catalog current) {
    Set<ObjectReference> said = new LinkedHashSet<>();
    desired.objects().forEach(object -> said.add(object.reference()));
    for (var object : current.objects()) {
      if (!said.contains(object.reference())) {
        table(object.definition())
            .ifPresent(
                table -> free.computeIfAbsent(table, unused -> new ArrayList<>()).add(object));
      }
    }
  }

  private void borrow(CatalogObject wanted) {
    var table = table(wanted.definition());
    if (table.isEmpty() || vocabulary.names(wanted)) {
      return;
    }
    var there = free.getOrDefault(table.get(), List.of());
    var same = there.stream().filter(found -> isSame(wanted, found)).findFirst();
    same.ifPresent(found -> {
      there.remove(found);
      borrowed.put(wanted.reference(), found);
    });
  }

  private boolean isSame(CatalogObject wanted, CatalogObject found) {
    return named(wanted, found)
        .map(renamed -> vocabulary.completed(renamed, found).definition())
        .filter(found.definition()::equals)
        .isPresent();
  }

  private Catalog renamed(Catalog desired) {
    var objects =
        desired.objects().stream()
            .map(object ->
                Optional.ofNullable(borrowed.get(object.reference()))
                    .flatMap(found -> named(object, found))
                    .orElse(object))
            .toList();
    var dependencies =
        desired.dependencies().stream()
            .map(one -> new Dependency(renamed(one.dependent()), renamed(one.on()), one.kind()))
            .toList();
    return new Catalog(objects, dependencies, desired.casts(), desired.omissions());
  }

  private ObjectReference renamed(ObjectReference reference) {
    var found = borrowed.get(reference);
    return found == null ? reference : found.reference();
  }

  /** The object with the name of another one of its kind. */
  private static Optional<CatalogObject> named(CatalogObject object, CatalogObject other) {
    var name = other.reference().lastName();
    if (object.definition() instanceof Index index && other.definition() instanceof Index) {
      return Optional.of(with(object, index.named(name)));
    }
    if (object.definition() instanceof RelationConstraint constraint
        && other.definition() instanceof RelationConstraint there
        && constraint.constraint().getClass().equals(there.constraint().getClass())) {
      return Optional.of(with(object, named(constraint, constraint.constraint().named(name))));
    }
    return Optional.empty();
  }

  private static RelationConstraint named(RelationConstraint constraint, Constraint renamed) {
    return new RelationConstraint(constraint.table(), renamed, constraint.inherited());
  }

  private static CatalogObject with(CatalogObject object, Definition definition) {
    return new CatalogObject(definition, object.comment(), object.traits(), object.privileges());
  }

  private static Optional<QualifiedName> table(Definition definition) {
    if (definition instanceof Index index) {
      return Optional.of(index.table());
    }
    return definition instanceof RelationConstraint constraint
        ? Optional.of(constraint.table())
        : Optional.empty();
  }
}
