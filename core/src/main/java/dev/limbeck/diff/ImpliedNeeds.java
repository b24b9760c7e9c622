package dev.limbeck.diff;

import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.DatabaseObject;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ExtendedStatistics;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.OfDatabase;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.Part;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Publication;
import dev.limbeck.schema.PublishedTable;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.TableOption;
import dev.limbeck.schema.Trait;
import dev.limbeck.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What an object needs by its definition alone, whether the server reports it or not. */
final class ImpliedNeeds {

  private final Side side;

  ImpliedNeeds(Side side) {
    this.side = side;
  }

  List<ObjectReference> of(CatalogObject object) {
    var needs = new ArrayList<ObjectReference>();
    schema(object.reference()).ifPresent(needs::add);
    switch (object.definition()) {
      case Relation relation ->
          relation.options().forEach(option -> add(needs, relation.name(), option));
      case RelationConstraint constraint -> add(needs, constraint);
      case RelationColumn column -> needs.add(table(column.table()));
      case Index index -> add(needs, index, object);
      case Sequence sequence ->
          sequence.owner().ifPresent(owner -> needs.add(column(owner.table(), owner.column())));
      case ExtendedStatistics statistics -> needs.add(table(statistics.table()));
      case Part part -> owner(part.reference()).ifPresent(needs::add);
      case Publication publication ->
          publication.tables().forEach(published -> add(needs, published));
      case DatabaseObject unused -> {
        if (object.reference() instanceof Within within) {
          side.relation(within.owner()).ifPresent(needs::add);
        }
      }
    }
    return needs;
  }

  /** Of the columns in a condition the server tells nothing: those that it names. */
  private void add(List<ObjectReference> needs, PublishedTable published) {
    needs.add(table(published.name()));
    published.columns().forEach(name -> needs.add(column(published.name(), name)));
    published
        .condition()
        .ifPresent(condition ->
            side.columns(published.name()).stream()
                .map(CatalogObject::reference)
                .filter(column -> condition.contains(column.lastName()))
                .forEach(needs::add));
  }

  private static void add(List<ObjectReference> needs, QualifiedName table, TableOption option) {
    if (option instanceof TableOption.PartitionOf of) {
      needs.add(table(of.table()));
    } else if (option instanceof TableOption.Inherits inherits) {
      needs.add(table(inherits.table()));
    } else if (option instanceof TableOption.PartitionBy by) {
      by.keys().stream()
          .flatMap(key -> key.column().stream())
          .forEach(name -> needs.add(column(table, name)));
    }
  }

  private void add(List<ObjectReference> needs, Index index, CatalogObject object) {
    side.relation(index.table()).ifPresent(needs::add);
    index.keys().stream()
        .flatMap(key -> key.column().stream())
        .forEach(name -> needs.add(column(index.table(), name)));
    index.parameters().include().forEach(name -> needs.add(column(index.table(), name)));
    object
        .trait(Trait.AttachedTo.class)
        .ifPresent(to -> needs.add(new InSchema(InSchema.Kind.INDEX, to.index())));
  }

  private void add(List<ObjectReference> needs, RelationConstraint owned) {
    var table = owned.table();
    needs.add(table(table));
    switch (owned.constraint()) {
      case PrimaryKey key -> columns(needs, table, key.columns(), key.index().include());
      case Unique unique -> columns(needs, table, unique.columns(), unique.index().include());
      case ForeignKey key -> add(needs, table, key);
      case NotNull notNull -> needs.add(column(table, notNull.column()));
      case Exclusion exclusion ->
          exclusion.elements().stream()
              .flatMap(element -> element.key().column().stream())
              .forEach(name -> needs.add(column(table, name)));
      case Check unused -> {}
    }
  }

  private static void columns(
      List<ObjectReference> needs, QualifiedName table, List<String> keys, List<String> others) {
    keys.forEach(name -> needs.add(column(table, name)));
    others.forEach(name -> needs.add(column(table, name)));
  }

  private void add(List<ObjectReference> needs, QualifiedName table, ForeignKey key) {
    key.columns().forEach(name -> needs.add(column(table, name)));
    needs.add(table(key.table()));
    key.keys().forEach(name -> needs.add(column(key.table(), name)));
    var wanted = new LinkedHashSet<>(key.keys());
    for (var candidate : side.constraints(key.table())) {
      var constraint = ((RelationConstraint) candidate.definition()).constraint();
      if (keys(constraint).map(LinkedHashSet::new).filter(wanted::equals).isPresent()) {
        needs.add(candidate.reference());
      }
    }
  }

  private static Optional<List<String>> keys(Constraint constraint) {
    return switch (constraint) {
      case PrimaryKey key -> Optional.of(key.columns());
      case Unique unique -> Optional.of(unique.columns());
      case Check unused -> Optional.empty();
      case Exclusion unused -> Optional.empty();
      case ForeignKey unused -> Optional.empty();
      case NotNull unused -> Optional.empty();
    };
  }

  private Optional<ObjectReference> owner(Within part) {
    if (part.kind() == Within.Kind.DOMAIN_CONSTRAINT) {
      return Optional.of(new InSchema(InSchema.Kind.DOMAIN, part.owner()));
    }
    return side.relation(part.owner())
        .or(() -> Optional.of(new InSchema(InSchema.Kind.TYPE, part.owner())));
  }

  private Optional<ObjectReference> schema(ObjectReference reference) {
    var name =
        switch (reference) {
          case InSchema in -> Optional.of(in.name());
          case ObjectReference.Callable callable -> Optional.of(callable.name());
          case Within unused -> Optional.<QualifiedName>empty();
          case OfDatabase unused -> Optional.<QualifiedName>empty();
        };
    return name.flatMap(QualifiedName::schema)
        .map(schema -> new OfDatabase(OfDatabase.Kind.SCHEMA, schema));
  }

  private static ObjectReference table(QualifiedName name) {
    return new InSchema(InSchema.Kind.TABLE, name);
  }

  private static ObjectReference column(QualifiedName table, String name) {
    return new Within(Within.Kind.COLUMN, table, name);
  }
}
