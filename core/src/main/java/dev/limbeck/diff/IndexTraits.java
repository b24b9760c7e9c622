package dev.limbeck.diff;

import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.Trait;
import java.util.List;
import java.util.Optional;

/** The traits of a table that name one of its indexes, so that this must be there before. */
final class IndexTraits {

  private IndexTraits() {}

  static boolean areIn(List<Trait> traits) {
    return traits.stream().anyMatch(trait -> index(trait).isPresent());
  }

  static List<Trait> of(List<Trait> traits) {
    return traits.stream().filter(trait -> index(trait).isPresent()).toList();
  }

  static List<Trait> without(List<Trait> traits) {
    return traits.stream().filter(trait -> index(trait).isEmpty()).toList();
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
}
