package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * All that the catalog says of one object.
 *
 * @param definition what it is
 * @param comment what it is for
 * @param traits what else it is, sorted by their text
 * @param privileges what was granted on it beside what its owner has, sorted; what PUBLIC has
 *     without a word and lost is {@link GrantedPrivilege#withheld}
 */
public record CatalogObject(
    Definition definition,
    Optional<String> comment,
    List<Trait> traits,
    List<GrantedPrivilege> privileges) {

  /** Copies the lists. */
  public CatalogObject {
    traits = List.copyOf(traits);
    privileges = List.copyOf(privileges);
  }

  /** One of which nothing else is said. */
  public static CatalogObject of(Definition definition) {
    return new CatalogObject(definition, Optional.empty(), List.of(), List.of());
  }

  /** The same with other privileges. */
  public CatalogObject with(List<GrantedPrivilege> otherPrivileges) {
    return new CatalogObject(definition, comment, traits, otherPrivileges);
  }

  /** Which object it is. */
  public ObjectReference reference() {
    return definition.reference();
  }

  /** The first trait of a kind. */
  public <T extends Trait> Optional<T> trait(Class<T> kind) {
    return traits.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
