package dev.limbeck.diff;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The tasks that could be next, and which of them is: what belongs to the table in hand, then by
 * rank.
 *
 * <p>Things are made as the catalog lists them, and dropped the other way round.
 */
final class Ready {

  private final Graph graph;
  private final Ranks ranks;
  private final int[] rank;
  private final BitSet taken = new BitSet();
  private final Comparator<Integer> order;
  private final PriorityQueue<Integer> all;
  private final Map<Place, PriorityQueue<Integer>> places = new LinkedHashMap<>();
  private Optional<Place> place = Optional.empty();

  Ready(Graph graph, Ranks ranks) {
    this.graph = graph;
    this.ranks = ranks;
    this.rank = ranks.of(graph);
    this.order =
        Comparator.<Integer>comparingInt(task -> rank[task])
            .thenComparingInt(task -> graph.task(task).moment() == Moment.DROP ? -task : task);
    this.all = new PriorityQueue<>(order);
  }

  void add(int task) {
    all.add(task);
    ranks
        .place(graph.task(task), rank[task])
        .ifPresent(
            at -> places.computeIfAbsent(at, unused -> new PriorityQueue<>(order)).add(task));
  }

  /** The next task, which is not given again; none if nothing is ready. */
  Optional<Integer> next() {
    var next =
        place
            .flatMap(at -> first(places.getOrDefault(at, new PriorityQueue<>())))
            .or(() -> first(all));
    next.ifPresent(task -> {
      taken.set(task);
      place = ranks.place(graph.task(task), rank[task]).or(() -> place);
    });
    return next;
  }

  private Optional<Integer> first(PriorityQueue<Integer> queue) {
    while (!queue.isEmpty()) {
      int task = queue.poll();
      if (!taken.get(task)) {
        return Optional.of(task);
      }
    }
    return Optional.empty();
  }
}
