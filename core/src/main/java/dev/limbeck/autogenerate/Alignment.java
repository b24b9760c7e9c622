package dev.limbeck.autogenerate;

import dev.limbeck.model.BorrowedNames;
import dev.limbeck.model.Vocabulary;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Dependency;
import dev.limbeck.schema.ObjectReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The desired side, completed with what the current side has and nobody asked about: objects that
 * are not compared, and those that no model could have said.
 *
 * <p>What is left alone is thereby the same on both sides, and nothing can touch it by accident.
 *
 * @param catalog the desired side to compare with
 * @param leftAlone objects of the current side that no model could have said
 */
record Alignment(Catalog catalog, List<ObjectReference> leftAlone) {

  /** Copies the list. */
  Alignment {
    leftAlone = List.copyOf(leftAlone);
  }

  /** Completes the desired side. */
  static Alignment of(
      Catalog current,
      Catalog desired,
      CompareScope scope,
      Vocabulary vocabulary,
      LeftOuts leftOuts,
      OutOfReach outOfReach) {
    var named = BorrowedNames.in(desired, current, vocabulary);
    var uncompared = new Uncompared(current, named, leftOuts, scope.inspection().schema());
    return new Work(current, named, scope, vocabulary, uncompared, outOfReach).aligned();
  }

  private static final class Work {

    private final Catalog current;
    private final Catalog desired;
    private final CompareScope scope;
    private final Vocabulary vocabulary;
    private final Uncompared uncompared;
    private final OutOfReach outOfReach;
    private final Map<ObjectReference, CatalogObject> there = new LinkedHashMap<>();
    private final Map<ObjectReference, CatalogObject> result = new LinkedHashMap<>();
    private final Set<ObjectReference> kept = new LinkedHashSet<>();
    private final List<ObjectReference> leftAlone = new ArrayList<>();

    Work(
        Catalog current,
        Catalog desired,
        CompareScope scope,
        Vocabulary vocabulary,
        Uncompared uncompared,
        OutOfReach outOfReach) {
      this.current = current;
      this.desired = desired;
      this.scope = scope;
      this.vocabulary = vocabulary;
      this.uncompared = uncompared;
      this.outOfReach = outOfReach;
      current.objects().forEach(object -> there.put(object.reference(), object));
    }

    Alignment aligned() {
      for (var wanted : desired.objects()) {
        if (counts(wanted)) {
          var found = there.get(wanted.reference());
          result.put(wanted.reference(), found == null ? wanted : completed(wanted, found));
        }
      }
      current.objects().forEach(this::keep);
      dropWithoutOwner();
      leftAlone.retainAll(kept);
      return new Alignment(
          new Catalog(
              List.copyOf(result.values()), dependencies(), desired.casts(), desired.omissions()),
          leftAlone);
    }

    private boolean counts(CatalogObject object) {
      return scope.counts(object)
          && !uncompared.has(object.reference())
          && !outOfReach.has(object.reference());
    }

    private CatalogObject completed(CatalogObject wanted, CatalogObject found) {
      return uncompared.completed(vocabulary.completed(wanted, found), found);
    }

    private void keep(CatalogObject found) {
      var reference = found.reference();
      if (!counts(found)) {
        result.put(reference, found);
        kept.add(reference);
      } else if (!result.containsKey(reference) && !vocabulary.says(found)) {
        result.put(reference, found);
        kept.add(reference);
        leftAlone.add(reference);
      }
    }

    /** What stands on a table goes with it, whoever could have said it. */
    private void dropWithoutOwner() {
      boolean dropped = true;
      while (dropped) {
        dropped = false;
        for (var dependency : current.dependencies()) {
          if (dependency.kind() != Dependency.Kind.NORMAL
              && kept.contains(dependency.dependent())
              && !result.containsKey(dependency.on())) {
            kept.remove(dependency.dependent());
            result.remove(dependency.dependent());
            dropped = true;
          }
        }
      }
    }

    private List<Dependency> dependencies() {
      var all = new LinkedHashSet<Dependency>();
      desired.dependencies().stream()
          .filter(one -> !kept.contains(one.dependent()))
          .filter(this::isInside)
          .forEach(all::add);
      current.dependencies().stream()
          .filter(one -> kept.contains(one.dependent()))
          .filter(this::isInside)
          .forEach(all::add);
      return List.copyOf(all);
    }

    private boolean isInside(Dependency dependency) {
      return result.containsKey(dependency.dependent()) && result.containsKey(dependency.on());
    }
  }
}
