package dev.limbeck.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts tasks in an order that every need allows, and that reads well where several do. */
final class Ordering {

  private final Graph graph;
  private final int[] waitsFor;
  private final boolean[] done;
  private final Ready ready;

  private Ordering(Graph graph, Ranks ranks) {
    this.graph = graph;
    this.waitsFor = new int[graph.size()];
    this.done = new boolean[graph.size()];
    this.ready = new Ready(graph, ranks);
    for (int task = 0; task < graph.size(); task++) {
      this.waitsFor[task] = graph.before(task).size();
    }
  }

  /** The tasks that are done by themselves, in order; what belongs to them is in the grouping. */
  static List<Task> of(Situation situation, Tasks tasks, Grouping grouping) {
    var needs = Edges.of(situation, tasks);
    var wishes = new ArrayList<>(needs);
    wishes.addAll(new TakenNames(situation, tasks).overloads());
    var graph =
        opened(situation, tasks, grouping, wishes)
            .or(() -> opened(situation, tasks, grouping, needs))
            .orElseGet(() -> new Graph(tasks.all(), needs, grouping));
    for (var mention : Mentions.of(situation, tasks)) {
      graph.wish(mention, grouping);
    }
    return new Ordering(graph, new Ranks(situation)).sorted();
  }

  /** The graph without circles, if all can be opened. */
  private static Optional<Graph> opened(
      Situation situation, Tasks tasks, Grouping grouping, List<Edge> edges) {
    var circles = new Circles(situation, grouping, edges);
    var graph = new Graph(tasks.all(), edges, grouping);
    var components = Components.of(graph);
    while (!components.circles().isEmpty() && circles.open(graph, components)) {
      graph = new Graph(tasks.all(), edges, grouping);
      components = Components.of(graph);
    }
    return components.circles().isEmpty() ? Optional.of(graph) : Optional.empty();
  }

  private List<Task> sorted() {
    for (int task = 0; task < graph.size(); task++) {
      if (waitsFor[task] == 0) {
        ready.add(task);
      }
    }
    var order = new ArrayList<Task>();
    while (order.size() < graph.size()) {
      int task = ready.next().orElseGet(this::stuck);
      done[task] = true;
      order.add(graph.task(task));
      for (int next : graph.after(task)) {
        if (--waitsFor[next] == 0 && !done[next]) {
          ready.add(next);
        }
      }
    }
    return order;
  }

  /** The first that is left of a circle that could not be opened. */
  private int stuck() {
    int first = 0;
    while (done[first]) {
      first++;
    }
    return first;
  }
}
