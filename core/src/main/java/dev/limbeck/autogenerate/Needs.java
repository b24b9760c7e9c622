package dev.limbeck.autogenerate;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.Dependency;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Unlisted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** What needs what in a catalog, directly or through others, as the server reports it. */
record Needs(Catalog catalog) {

  /** The objects that need something unlisted, each with what that is. */
  Map<ObjectReference, String> ofUnlisted(Predicate<Unlisted> which) {
    return dependents(objects(which, Unlisted::neededBy));
  }

  /** The objects that something unlisted needs, each with what that is. */
  Map<ObjectReference, String> byUnlisted(Predicate<Unlisted> which) {
    return needed(objects(which, Unlisted::needs));
  }

  private Map<ObjectReference, String> objects(
      Predicate<Unlisted> which, Function<Unlisted, List<ObjectReference>> objects) {
    var all = new LinkedHashMap<ObjectReference, String>();
    for (var one : catalog.unlisted()) {
      if (which.test(one)) {
        objects.apply(one).forEach(object -> all.putIfAbsent(object, one.what()));
      }
    }
    return all;
  }

  /** Objects, and all that cannot be without one of them; each with what the first is told with. */
  Map<ObjectReference, String> dependents(Map<ObjectReference, String> first) {
    return closure(first, (next, one) -> add(next, one.on(), one.dependent()));
  }

  /** Objects with all their parts, and all without which one of these cannot be. */
  Map<ObjectReference, String> needed(Map<ObjectReference, String> first) {
    return closure(
        first,
        (next, one) -> {
          add(next, one.dependent(), one.on());
          if (one.kind() != Dependency.Kind.NORMAL) {
            add(next, one.on(), one.dependent());
          }
        });
  }

  private static void add(
      Map<ObjectReference, List<ObjectReference>> next, ObjectReference from, ObjectReference to) {
    next.computeIfAbsent(from, unused -> new ArrayList<>()).add(to);
  }

  private Map<ObjectReference, String> closure(
      Map<ObjectReference, String> first,
      BiConsumer<Map<ObjectReference, List<ObjectReference>>, Dependency> steps) {
    var all = new LinkedHashMap<>(first);
    if (first.isEmpty()) {
      return all;
    }
    var next = new LinkedHashMap<ObjectReference, List<ObjectReference>>();
    catalog.dependencies().forEach(one -> steps.accept(next, one));
    parts().forEach(one -> steps.accept(next, one));
    var open = new ArrayDeque<>(first.entrySet());
    while (!open.isEmpty()) {
      var one = open.pop();
      for (var other : next.getOrDefault(one.getKey(), List.of())) {
        if (all.putIfAbsent(other, one.getValue()) == null) {
          open.add(Map.entry(other, one.getValue()));
        }
      }
    }
    return all;
  }

  /** What stands on a table or a domain is a part of it, which the server does not say of all. */
  private List<Dependency> parts() {
    var wholes = new LinkedHashMap<QualifiedName, ObjectReference>();
    for (var object : catalog.objects()) {
      if (object.reference() instanceof ObjectReference.InSchema whole
          && whole.kind() != ObjectReference.InSchema.Kind.INDEX) {
        wholes.putIfAbsent(whole.name(), whole);
      }
    }
    var parts = new ArrayList<Dependency>();
    for (var object : catalog.objects()) {
      if (object.reference() instanceof ObjectReference.Within part) {
        var whole = Optional.ofNullable(wholes.get(part.owner()));
        whole.ifPresent(one -> parts.add(new Dependency(part, one, Dependency.Kind.INTERNAL)));
      }
    }
    return parts;
  }
}
