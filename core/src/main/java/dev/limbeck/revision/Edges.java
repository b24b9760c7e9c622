package dev.limbeck.revision;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The links between revisions, each revision being its index in load order.
 *
 * <p>All walks are iterative and take time in proportion to the links they cross, so a ladder of
 * thousands of merges is no more than its length.
 */
final class Edges {

  private final List<int[]> down;
  private final List<int[]> dependsOn;
  private final List<int[]> dependents;
  private final List<int[]> below;
  private final List<int[]> revisedBy;
  private final List<int[]> above;

  /** Takes for each revision its down revisions, each once, and its resolved dependencies. */
  Edges(List<int[]> down, List<int[]> dependsOn) {
    this.down = down;
    this.dependsOn = dependsOn;
    this.dependents = inverse(dependsOn);
    this.below =
        IntStream.range(0, down.size())
            .mapToObj(i -> distinct(down.get(i), dependsOn.get(i)))
            .toList();
    this.revisedBy = inverse(down);
    this.above = inverse(below);
  }

  int size() {
    return down.size();
  }

  /** The revisions that it revises, in the file's order. */
  int[] down(int revision) {
    return down.get(revision);
  }

  /** Down revisions, then dependencies. */
  int[] below(int revision) {
    return below.get(revision);
  }

  /**
   * Down revisions, then those dependencies that nothing it revises, directly or not, has declared
   * already.
   */
  int[] nearBelow(int revision) {
    var dependencies = dependsOn.get(revision);
    if (IntStream.of(dependencies).allMatch(i -> dependents.get(i).length == 1)) {
      return below(revision);
    }
    var revised = downAncestors(only(revision));
    revised.clear(revision);
    var near =
        IntStream.of(dependencies)
            .filter(i -> IntStream.of(dependents.get(i)).noneMatch(revised::get))
            .toArray();
    return distinct(down(revision), near);
  }

  /** Those that revise it, in load order. */
  int[] revisedBy(int revision) {
    return revisedBy.get(revision);
  }

  /** Those that revise it or depend on it, in load order. */
  int[] above(int revision) {
    return above.get(revision);
  }

  /** The revisions given and all below them, by down revisions and dependencies. */
  BitSet ancestors(BitSet from) {
    return closure(from, below);
  }

  /** The revisions given and all above them, by down revisions and dependencies. */
  BitSet descendants(BitSet from) {
    return closure(from, above);
  }

  /** The revisions given and all that they revise, directly or not; dependencies do not count. */
  BitSet downAncestors(BitSet from) {
    return closure(from, down);
  }

  /** The revisions given and all that revise them, directly or not; dependencies do not count. */
  BitSet downDescendants(BitSet from) {
    return closure(from, revisedBy);
  }

  /** All revisions on a line with it by down revisions, and itself. */
  BitSet lineage(int revision) {
    var lineage = downAncestors(only(revision));
    lineage.or(downDescendants(only(revision)));
    return lineage;
  }

  /** Those of a set that nothing else of the set is above, be it through others or not. */
  BitSet maximal(BitSet set) {
    var direct = new BitSet(size());
    set.stream().forEach(i -> IntStream.of(below(i)).forEach(direct::set));
    var maximal = copy(set);
    maximal.andNot(ancestors(direct));
    return maximal;
  }

  /** A set of one. */
  static BitSet only(int revision) {
    var set = new BitSet();
    set.set(revision);
    return set;
  }

  static BitSet copy(BitSet set) {
    return (BitSet) set.clone();
  }

  private BitSet closure(BitSet from, List<int[]> links) {
    var seen = copy(from);
    var waiting = new int[size()];
    var count = 0;
    for (var i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
      waiting[count++] = i;
    }
    while (count > 0) {
      for (var next : links.get(waiting[--count])) {
        if (!seen.get(next)) {
          seen.set(next);
          waiting[count++] = next;
        }
      }
    }
    return seen;
  }

  private static int[] distinct(int[] first, int[] second) {
    return second.length == 0
        ? first
        : IntStream.concat(IntStream.of(first), IntStream.of(second)).distinct().toArray();
  }

  private static List<int[]> inverse(List<int[]> links) {
    var counts = new int[links.size()];
    for (var targets : links) {
      for (var target : targets) {
        counts[target]++;
      }
    }
    var inverse = IntStream.of(counts).mapToObj(int[]::new).toList();
    for (var i = links.size() - 1; i >= 0; i--) {
      for (var target : links.get(i)) {
        inverse.get(target)[--counts[target]] = i;
      }
    }
    return inverse;
  }
}
