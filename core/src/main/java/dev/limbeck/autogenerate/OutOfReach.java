package dev.limbeck.autogenerate;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Omission;
import dev.limbeck.schema.Unlisted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What no revision that is written here could make or drop, because of something that no operation
 * says: an operator, a configuration of full text search, a table of another server.
 *
 * <p>What both sides have is there, and all that needs it is compared. What needs such a thing that
 * only the desired side has is left out; what such a thing needs that is there stays.
 *
 * @param missing what needs something that only the desired side has, and what that is
 * @param notRebuilt what a side does not hold because it was rebuilt, and what it would need
 * @param held what has to stay, and what needs it
 */
record OutOfReach(
    Map<ObjectReference, String> missing,
    Map<ObjectReference, String> notRebuilt,
    Map<ObjectReference, String> held) {

  private static final int MOST_TOLD = 8;

  /** Nothing. */
  static final OutOfReach NOTHING = new OutOfReach(Map.of(), Map.of(), Map.of());

  /** Copies the maps. */
  OutOfReach {
    missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    notRebuilt = Collections.unmodifiableMap(new LinkedHashMap<>(notRebuilt));
    held = Collections.unmodifiableMap(new LinkedHashMap<>(held));
  }

  /** What is, where a side is to become another. */
  static OutOfReach between(Side current, Side desired) {
    var before = new Needs(current.catalog());
    var after = new Needs(desired.catalog());
    var there = names(current.catalog());
    var missing = after.ofUnlisted(one -> !there.contains(one.what()));
    var lost = new LinkedHashMap<>(current.notRebuilt());
    lost.putAll(desired.notRebuilt());
    var notRebuilt = before.dependents(after.dependents(lost));
    var left = new LinkedHashMap<ObjectReference, String>();
    Stream.of(missing, notRebuilt)
        .flatMap(objects -> objects.keySet().stream())
        .forEach(object -> left.put(object, ObjectText.of(object)));
    var stays = new LinkedHashMap<>(before.byUnlisted(unused -> true));
    stays.putAll(before.needed(left));
    stays.keySet().retainAll(references(current.catalog()));
    stays.keySet().removeAll(references(desired.catalog()));
    stays.keySet().removeAll(left.keySet());
    return new OutOfReach(missing, notRebuilt, stays);
  }

  private static Set<String> names(Catalog catalog) {
    return catalog.unlisted().stream()
        .map(Unlisted::what)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<ObjectReference> references(Catalog catalog) {
    return catalog.objects().stream()
        .map(CatalogObject::reference)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether an object is not compared. */
  boolean has(ObjectReference object) {
    return missing.containsKey(object)
        || notRebuilt.containsKey(object)
        || held.containsKey(object);
  }

  /** What is said of it, with the way out. */
  List<Omission> told() {
    var told = new ArrayList<Omission>();
    tell(told, missing, "needs %s, which only the models have: write both into a revision by hand");
    tell(told, notRebuilt, "needs %s, which cannot be made anew on scratch");
    tell(told, held, "stays, because %s needs it: drop both in a revision by hand");
    return told;
  }

  private static void tell(List<Omission> told, Map<ObjectReference, String> objects, String why) {
    new LinkedHashSet<>(objects.values())
        .forEach(cause ->
            told.add(
                new Omission(
                    list(
                        objects.entrySet().stream()
                            .filter(one -> one.getValue().equals(cause))
                            .map(one -> ObjectText.of(one.getKey()))
                            .toList()),
                    why.formatted(cause))));
  }

  /** What only the desired side could have, in one line; empty where there is nothing. */
  String onlyDesired() {
    return list(missing.keySet().stream().map(ObjectText::of).toList());
  }

  private static String list(List<String> all) {
    int more = all.size() - MOST_TOLD;
    return more > 0
        ? String.join(", ", all.subList(0, MOST_TOLD)) + " and %d more".formatted(more)
        : String.join(", ", all);
  }
}
