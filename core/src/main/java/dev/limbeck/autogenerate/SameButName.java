package dev.limbeck.autogenerate;

import dev.limbeck.diff.Difference;
import dev.limbeck.diff.Difference.Change;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.RelationConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Constraints and indexes that go, and come again on the same table under another name.
 *
 * <p>They hold no data of their own: to rename one is what dropping and making it again would do,
 * only at once and without a lock on all rows.
 */
final class SameButName {

  private static final String ANY = "any";

  private SameButName() {}

  /** Pairs of which nothing but the name differs. */
  static List<Rename> of(Catalog current, Catalog desired, List<Difference> differences) {
    var gone = those(current, differences, Change.REMOVED);
    var come = those(desired, differences, Change.ADDED);
    var renames = new ArrayList<Rename>();
    gone.forEach((reference, object) ->
        come.entrySet().stream()
            .filter(other -> other.getValue().equals(object))
            .findFirst()
            .ifPresent(other -> {
              come.remove(other.getKey());
              renames.add(new Rename(ObjectText.name(reference), ObjectText.name(other.getKey())));
            }));
    return renames;
  }

  /** Each as it would be if it had another name. */
  private static Map<ObjectReference, CatalogObject> those(
      Catalog catalog, List<Difference> differences, Change change) {
    var wanted = new LinkedHashMap<ObjectReference, CatalogObject>();
    var references =
        differences.stream().filter(one -> one.change() == change).map(Difference::object).toList();
    if (references.isEmpty()) {
      return wanted;
    }
    var all = new LinkedHashMap<ObjectReference, CatalogObject>();
    catalog.objects().forEach(object -> all.put(object.reference(), object));
    for (var reference : references) {
      Optional.ofNullable(all.get(reference))
          .flatMap(SameButName::unnamed)
          .ifPresent(object -> wanted.put(reference, object));
    }
    return wanted;
  }

  private static Optional<CatalogObject> unnamed(CatalogObject object) {
    if (object.definition() instanceof RelationConstraint one && !one.inherited()) {
      var constraint = one.constraint().named(ANY);
      return Optional.of(with(object, new RelationConstraint(one.table(), constraint, false)));
    }
    return object.definition() instanceof Index index
        ? Optional.of(with(object, index.named(ANY)))
        : Optional.empty();
  }

  private static CatalogObject with(CatalogObject object, Definition definition) {
    return new CatalogObject(definition, object.comment(), object.traits(), object.privileges());
  }
}
