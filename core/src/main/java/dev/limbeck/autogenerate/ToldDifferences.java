package dev.limbeck.autogenerate;

import dev.limbeck.diff.Difference;
import dev.limbeck.diff.Difference.Change;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema.Kind;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Sequence;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Differences as a reader wants to hear them: of a table or materialized view that comes or goes
 * nobody needs to know each column and constraint, nor the sequence that counts one, nor what
 * partitions take over.
 */
final class ToldDifferences {

  private final Set<QualifiedName> relations;
  private final Map<ObjectReference, QualifiedName> owned;

  private ToldDifferences(Set<QualifiedName> relations, Map<ObjectReference, QualifiedName> owned) {
    this.relations = relations;
    this.owned = owned;
  }

  /** Those that are told, in their order. */
  static List<Difference> of(List<Difference> all, Catalog current, Catalog desired) {
    var inherited = new InheritedDifferences(all, current, desired);
    return withoutParts(
        all.stream().filter(one -> !inherited.isImplied(one)).toList(), current, desired);
  }

  private static List<Difference> withoutParts(
      List<Difference> all, Catalog current, Catalog desired) {
    var relations = new LinkedHashSet<QualifiedName>();
    for (var one : all) {
      if (one.change() != Change.CHANGED
          && one.object() instanceof ObjectReference.InSchema object
          && (object.kind() == Kind.TABLE || object.kind() == Kind.MATERIALIZED_VIEW)) {
        relations.add(object.name());
      }
    }
    if (relations.isEmpty()) {
      return all;
    }
    var owned = new LinkedHashMap<ObjectReference, QualifiedName>();
    Stream.of(current, desired)
        .flatMap(side -> side.objects().stream())
        .forEach(object -> {
          if (object.definition() instanceof Sequence sequence) {
            sequence.owner().ifPresent(owner -> owned.put(sequence.reference(), owner.table()));
          }
        });
    var told = new ToldDifferences(relations, owned);
    return all.stream().filter(one -> !told.isPartOfRelation(one)).toList();
  }

  private boolean isPartOfRelation(Difference difference) {
    if (difference.change() == Change.CHANGED) {
      return false;
    }
    if (difference.object() instanceof ObjectReference.Within part) {
      return switch (part.kind()) {
        case COLUMN, CONSTRAINT -> relations.contains(part.owner());
        case DOMAIN_CONSTRAINT, TRIGGER, POLICY, RULE -> false;
      };
    }
    var owner = owned.get(difference.object());
    return owner != null && relations.contains(owner);
  }
}
