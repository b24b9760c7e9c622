package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.GrantedPrivilege;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An object of which more and more is found. */
final class Found {

  private static final Comparator<GrantedPrivilege> BY_TEXT =
      Comparator.comparing(GrantedPrivilege::toString);

  private Definition definition;
  private final int place;
  private final List<Trait> traits = new ArrayList<>();
  private final List<GrantedPrivilege> privileges = new ArrayList<>();
  private Optional<String> comment = Optional.empty();

  /**
   * An object of which nothing else is known.
   *
   * @param place where it stands among its like, of a column; 0 where names tell the order
   */
  Found(Definition definition, int place) {
    this.definition = definition;
    this.place = place;
  }

  Definition definition() {
    return definition;
  }

  /** The same object is something else. */
  void becomes(Definition other) {
    definition = other;
  }

  ObjectReference reference() {
    return definition.reference();
  }

  int place() {
    return place;
  }

  void add(Trait trait) {
    traits.add(trait);
  }

  void add(GrantedPrivilege privilege) {
    privileges.add(privilege);
  }

  void comment(String text) {
    comment = Optional.of(text);
  }

  CatalogObject object() {
    return new CatalogObject(
        definition,
        comment,
        traits.stream().sorted(Comparator.comparing(Trait::toString)).toList(),
        privileges.stream().sorted(BY_TEXT).toList());
  }
}
