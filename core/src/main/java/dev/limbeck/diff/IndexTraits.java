package dev.limbeck.diff;

import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.Trait;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The traits of a table that may name one of its indexes, so that this must be there before. */
final class IndexTraits {

  private IndexTraits() {}

  static boolean areIn(List<Trait> traits) {
    return traits.stream().anyMatch(IndexTraits::isOne);
  }

  static List<Trait> of(List<Trait> traits) {
    return traits.stream().filter(IndexTraits::isOne).toList();
  }

  static List<Trait> without(List<Trait> traits) {
    return traits.stream().filter(trait -> !isOne(trait)).toList();
  }

  private static boolean isOne(Trait trait) {
    return trait instanceof Trait.ClusteredOn || trait instanceof Trait.Replicated;
  }

  /** The index's name. */
  static Optional<String> index(Trait trait) {
    if (trait instanceof Trait.ClusteredOn clustered) {
      return Optional.of(clustered.index());
    }
    return trait instanceof Trait.Replicated replicated
            && replicated.identity() instanceof ReplicaIdentity.ByIndex by
        ? Optional.of(by.index())
        : Optional.empty();
  }

  /**
   * Those that an object has once its indexes are dropped that are to go; replication then tells
   * its rows apart by nothing.
   */
  static List<Trait> now(Situation situation, Tasks tasks, ObjectReference reference) {
    if (situation.fate(reference).isMade()) {
      return List.of();
    }
    return situation.current().find(reference).map(CatalogObject::traits).orElse(List.of()).stream()
        .filter(IndexTraits::isOne)
        .flatMap(trait ->
            index(trait).stream().noneMatch(name -> goes(tasks, reference, name))
                ? Stream.of(trait)
                : left(trait))
        .toList();
  }

  private static Stream<Trait> left(Trait trait) {
    return trait instanceof Trait.Replicated
        ? Stream.of(new Trait.Replicated(new ReplicaIdentity.Nothing()))
        : Stream.empty();
  }

  private static boolean goes(Tasks tasks, ObjectReference table, String index) {
    return table instanceof InSchema in
        && (tasks.has(Moment.DROP, new InSchema(InSchema.Kind.INDEX, in.name().sibling(index)))
            || tasks.has(Moment.DROP, new Within(Within.Kind.CONSTRAINT, in.name(), index)));
  }
}
