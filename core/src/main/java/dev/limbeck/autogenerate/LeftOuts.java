package dev.limbeck.autogenerate;

import dev.limbeck.diff.Difference;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the two sides of a comparison do not hold because the scratch server lacks something.
 *
 * @param current what the current side does not hold
 * @param desired what the desired side does not hold
 */
public record LeftOuts(List<LeftOut> current, List<LeftOut> desired) {

  private static final int MOST_TOLD = 8;
  private static final String NOT_THERE = "the scratch server does not have it";

  /** Nothing. */
  public static final LeftOuts NONE = new LeftOuts(List.of(), List.of());

  /** Copies the lists. */
  public LeftOuts {
    current = List.copyOf(current);
    desired = List.copyOf(desired);
  }

  /** Whether both sides hold all that was asked for. */
  public boolean isEmpty() {
    return current.isEmpty() && desired.isEmpty();
  }

  /** What either does not hold. */
  Stream<LeftOut> all() {
    return Stream.concat(current.stream(), desired.stream()).distinct();
  }

  /**
   * What is said of it: what the server lacks, with the way out; what needs that; what a revision
   * cannot say because of it.
   *
   * @param schema the service's own
   * @param wayOut how it can be compared all the same
   */
  public List<Omission> told(List<Difference> differences, String schema, String wayOut) {
    var told = new ArrayList<Omission>();
    for (var cause : causes()) {
      var why = told.isEmpty() ? NOT_THERE + " (the way out: " + wayOut + ")" : NOT_THERE;
      told.add(new Omission(cause + of(cause), why));
    }
    add(told, needing(), "needs that");
    add(told, onlyDesired(), "only the models say it; no revision makes it: write it by hand");
    add(told, lostWith(differences, schema), "no downgrade brings it back: write it by hand");
    return told;
  }

  private static void add(List<Omission> told, String what, String why) {
    if (!what.isEmpty()) {
      told.add(new Omission(what, why));
    }
  }

  private List<String> causes() {
    return all()
        .filter(one -> one.isCause() || one.optional())
        .map(LeftOut::cause)
        .distinct()
        .toList();
  }

  private String of(String cause) {
    var without = what(one -> one.cause().equals(cause) && one.optional());
    return without.isEmpty() ? "" : " of " + list(without);
  }

  private String needing() {
    return list(what(one -> !one.isCause() && !one.optional()));
  }

  private List<String> what(Predicate<LeftOut> which) {
    return all().filter(which).map(LeftOut::what).distinct().toList();
  }

  private static String list(List<String> all) {
    int more = all.size() - MOST_TOLD;
    return more > 0
        ? String.join(", ", all.subList(0, MOST_TOLD)) + " and %d more".formatted(more)
        : String.join(", ", all);
  }

  /**
   * What only the desired side asked for, so that a revision should make it and nobody can say how,
   * in one line; statements without a name are not compared with others.
   */
  public String onlyDesired() {
    return list(
        desired.stream()
            .filter(one -> !one.name().isEmpty())
            .filter(one -> current.stream().noneMatch(other -> other.text().equals(one.text())))
            .filter(one -> current.stream().noneMatch(other -> other.isWhole(one)))
            .map(LeftOut::text)
            .distinct()
            .toList());
  }

  /**
   * What went unseen with objects that are dropped, so that no downgrade brings it back, in one
   * line; empty where there is nothing.
   */
  public String lostWith(List<Difference> differences, String schema) {
    return list(
        current.stream()
            .filter(one -> !one.part().isEmpty())
            .filter(one ->
                differences.stream()
                    .filter(difference -> difference.change() == Difference.Change.REMOVED)
                    .anyMatch(difference -> isOn(one, difference.object(), schema)))
            .map(LeftOut::text)
            .distinct()
            .toList());
  }

  private static boolean isOn(LeftOut one, ObjectReference dropped, String schema) {
    return switch (dropped) {
      case ObjectReference.InSchema whole -> one.isOn(whole.name(), schema);
      case ObjectReference.Within part ->
          one.optional() && one.part().equals(part.name()) && one.isOn(part.owner(), schema);
      case ObjectReference.OfDatabase unused -> false;
      case ObjectReference.Callable unused -> false;
    };
  }
}
