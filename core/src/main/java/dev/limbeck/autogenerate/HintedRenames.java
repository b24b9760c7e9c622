package dev.limbeck.autogenerate;

import dev.limbeck.model.RenameHint;
import dev.limbeck.schema.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a model's hints mean to a comparison; one whose rename is done already means nothing. */
public final class HintedRenames {

  private HintedRenames() {}

  /** The renames that are still to be done, that of a table before those in it. */
  public static List<Rename> of(Comparison comparison, List<RenameHint> hints) {
    var current = names(comparison.current().catalog());
    var desired = names(comparison.desired().catalog());
    var renames = new ArrayList<Rename>();
    var owners = new TreeMap<String, String>();
    for (var hint : hints) {
      if (isDue(current, desired, hint.from(), hint.to())) {
        renames.add(new Rename(hint.from(), hint.to()));
        owners.put(hint.to(), hint.from());
      }
    }
    for (var hint : hints) {
      var dot = hint.from().lastIndexOf('.');
      var before = dot < 0 ? null : owners.get(hint.from().substring(0, dot));
      if (before != null
          && isDue(current, desired, before + hint.from().substring(dot), hint.to())) {
        renames.add(new Rename(hint.from(), hint.to()));
      }
    }
    return renames;
  }

  private static boolean isDue(Set<String> current, Set<String> desired, String from, String to) {
    return current.contains(from)
        && desired.contains(to)
        && !desired.contains(from)
        && !current.contains(to);
  }

  private static Set<String> names(Catalog catalog) {
    var names = new TreeSet<String>();
    catalog.objects().forEach(object -> names.add(ObjectText.name(object.reference())));
    return names;
  }
}
