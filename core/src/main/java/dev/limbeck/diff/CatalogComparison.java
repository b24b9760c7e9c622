package dev.limbeck.diff;

import dev.limbeck.diff.Difference.Change;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.ObjectReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what differs between two catalogs, without any thought of how to get from one to the other.
 */
public final class CatalogComparison {

  private CatalogComparison() {}

  /** What differs, in the order of the desired side, what is no longer wanted at the end. */
  public static List<Difference> between(Catalog current, Catalog desired, DiffSettings settings) {
    var there = byReference(Inheritance.normal(current));
    var differences = new ArrayList<Difference>();
    for (var wanted : Inheritance.normal(desired).objects()) {
      var found = there.remove(wanted.reference());
      if (found == null) {
        differences.add(new Difference(Change.ADDED, wanted.reference(), List.of()));
      } else if (!found.equals(wanted)) {
        var was = counted(found, settings);
        var to = counted(wanted, settings);
        if (!was.equals(to)) {
          differences.add(new Difference(Change.CHANGED, wanted.reference(), Details.of(was, to)));
        }
      }
    }
    there
        .keySet()
        .forEach(gone -> differences.add(new Difference(Change.REMOVED, gone, List.of())));
    return List.copyOf(differences);
  }

  private static CatalogObject counted(CatalogObject object, DiffSettings settings) {
    return settings.privileges()
        ? object
        : new CatalogObject(object.definition(), object.comment(), object.traits(), List.of());
  }

  private static Map<ObjectReference, CatalogObject> byReference(Catalog catalog) {
    var map = new LinkedHashMap<ObjectReference, CatalogObject>();
    catalog.objects().forEach(object -> map.put(object.reference(), object));
    return map;
  }
}
