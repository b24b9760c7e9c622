package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Omission;
import dev.limbeck.schema.Part;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the queries have found so far. */
final class Findings {

  private final InspectionScope scope;
  private final Map<Long, String> schemas = new LinkedHashMap<>();
  private final Map<Address, Found> objects = new LinkedHashMap<>();
  private final Map<Address, ObjectReference.Within> parts = new LinkedHashMap<>();
  private final Map<Address, Address> standIns = new LinkedHashMap<>();
  private final Map<Address, Address> ownIndexes = new LinkedHashMap<>();
  private final Map<Address, String> usualComments = new LinkedHashMap<>();
  private final List<Omission> omissions = new ArrayList<>();

  Findings(InspectionScope scope) {
    this.scope = scope;
  }

  void addSchema(long oid, String name) {
    schemas.put(oid, name);
  }

  /** A name as statements say it: without a schema in the service's own and in the server's. */
  QualifiedName name(long schema, String name) {
    return name(schemas.getOrDefault(schema, ""), name);
  }

  /** The same with the name of the schema. */
  QualifiedName name(String schema, String name) {
    return schema.equals(scope.schema()) || schema.equals("pg_catalog")
        ? QualifiedName.local(name)
        : new QualifiedName(schema, name);
  }

  /** Whether the objects of a schema are read. */
  boolean isRead(String schema) {
    return scope.isWhole()
        ? !schema.startsWith("pg_") && !schema.equals("information_schema")
        : scope.schemas().contains(schema);
  }

  /** Whether a table is one of those that nobody wants to see. */
  boolean isIgnored(QualifiedName table) {
    return scope.ignored().contains(table)
        || scope.ignored().contains(QualifiedName.local(table.name()))
        || (table.schema().isEmpty() && scope.ignored().contains(table.in(scope.schema())));
  }

  void add(Address address, Definition definition) {
    add(address, definition, 0);
  }

  /** A column, which keeps its place in its table. */
  void add(Address address, Definition definition, int place) {
    objects.put(address, new Found(definition, place));
  }

  /** A part that is listed only once something is said of it. */
  void addPart(Address address, ObjectReference.Within part) {
    parts.put(address, part);
  }

  /** What depends on the first or is needed by it concerns the second. */
  void standsFor(Address address, Address other) {
    standIns.put(address, other);
  }

  /** A constraint has an index for itself, of which the comment is a trait. */
  void ownsIndex(Address constraint, Address index) {
    ownIndexes.put(index, constraint);
  }

  /** An extension has a comment from the start. */
  void comesWith(Address extension, String comment) {
    usualComments.put(extension, comment);
  }

  /** Says what an object is for, if it is listed and that is said of it by somebody. */
  boolean comment(Address address, String text) {
    var constraint = ownIndexes.get(address);
    if (constraint != null) {
      at(constraint).ifPresent(found -> found.add(new Trait.CommentOfIndex(text)));
      return true;
    }
    var found = at(address);
    if (!text.equals(usualComments.get(address))) {
      found.ifPresent(one -> one.comment(text));
    }
    return found.isPresent();
  }

  void omit(String what, String why) {
    omissions.add(new Omission(what, why));
  }

  /** The object at an address; a part becomes one now. */
  Optional<Found> at(Address address) {
    var part = parts.remove(address);
    if (part != null) {
      add(address, new Part(part), address.part());
    }
    return Optional.ofNullable(objects.get(address));
  }

  /** The object at an address, if it is listed. */
  Optional<Found> object(Address address) {
    return Optional.ofNullable(objects.get(address));
  }

  /** What is listed at an address, or what stands for it; a part never stands for itself. */
  Optional<ObjectReference> reference(Address address) {
    var at = address;
    while (standIns.containsKey(at)) {
      at = standIns.get(at);
    }
    var found = objects.get(at);
    return Optional.ofNullable(found)
        .filter(one -> !(one.definition() instanceof Part))
        .map(Found::reference);
  }

  private record Listed(ListOrder order, ObjectReference reference, Found found) {}

  /** All objects, sorted by kind and name; the columns of a table stand in its order. */
  List<CatalogObject> objects() {
    return objects.values().stream()
        .map(one -> new Listed(ListOrder.of(one.definition()), one.reference(), one))
        .sorted(
            Comparator.comparing(Listed::order)
                .thenComparingInt(one -> one.found().place())
                .thenComparing(one -> one.reference().lastName())
                .thenComparing(one -> one.reference().toString()))
        .map(one -> one.found().object())
        .toList();
  }

  /** What could not be modelled, sorted. */
  List<Omission> omissions() {
    return omissions.stream()
        .distinct()
        .sorted(Comparator.comparing(Omission::what).thenComparing(Omission::why))
        .toList();
  }
}
