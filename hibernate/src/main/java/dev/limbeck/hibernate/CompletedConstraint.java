package dev.limbeck.hibernate;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.ReferenceAction;
import dev.limbeck.schema.Unique;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether what is there is all that an entity says of it, and maybe more. */
final class CompletedConstraint {

  private CompletedConstraint() {}

  /** The same columns, whose order is no entity's, and the same meaning. */
  static boolean isSaid(Constraint wanted, Constraint found) {
    return switch (wanted) {
      case PrimaryKey key ->
          found instanceof PrimaryKey there && isSameSet(key.columns(), there.columns());
      case Unique unique ->
          found instanceof Unique there && isSameSet(unique.columns(), there.columns());
      case ForeignKey key -> found instanceof ForeignKey there && isSaid(key, there);
      case Check check ->
          found instanceof Check there && check.condition().equals(there.condition());
      case Exclusion unused -> false;
      case NotNull unused -> found instanceof NotNull;
    };
  }

  private static boolean isSaid(ForeignKey wanted, ForeignKey found) {
    return wanted.table().equals(found.table())
        && pairs(wanted).equals(pairs(found))
        && (wanted.onDelete().equals(found.onDelete())
            || wanted.onDelete().equals(ReferenceAction.NO_ACTION));
  }

  private static Map<String, String> pairs(ForeignKey key) {
    var pairs = new TreeMap<String, String>();
    for (int i = 0; i < key.columns().size(); i++) {
      pairs.put(key.columns().get(i), i < key.keys().size() ? key.keys().get(i) : "");
    }
    return pairs;
  }

  /** The same columns in the same order; a condition and the like are beyond entities. */
  static boolean isSaid(Index wanted, Index found) {
    return wanted.table().equals(found.table())
        && wanted.unique() == found.unique()
        && keys(wanted).equals(keys(found));
  }

  private static List<String> keys(Index index) {
    return index.keys().stream().map(CompletedConstraint::key).toList();
  }

  private static String key(IndexKey key) {
    return key.column().orElse("(" + key.expression().orElse("") + ")")
        + (key.descending() ? " desc" : "");
  }

  /** The same values in any order. */
  static boolean isSameSet(List<String> some, List<String> others) {
    return new TreeSet<>(some).equals(new TreeSet<>(others)) && some.size() == others.size();
  }
}
