package dev.limbeck.diff;

import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Opens circles: takes out of a table what closes one, foreign keys first, then defaults, then the
 * other constraints and what else belongs to a table, at last columns.
 */
final class Circles {

  private static final int NEVER = 9;

  private final Situation situation;
  private final Grouping grouping;
  private final List<Edge> edges;

  Circles(Situation situation, Grouping grouping, List<Edge> edges) {
    this.situation = situation;
    this.grouping = grouping;
    this.edges = edges;
  }

  /** Takes out what closes the circles of a graph; tells whether there was anything to take out. */
  boolean open(Graph graph, Components components) {
    var places = new LinkedHashMap<Integer, Integer>();
    components.circles().forEach(circle -> place(graph, components, circle, places));
    var lowest = new LinkedHashMap<Integer, Integer>();
    var inside = new ArrayList<Edge>();
    for (var edge : edges) {
      int first = graph.number(grouping.leader(edge.before()));
      int second = graph.number(grouping.leader(edge.after()));
      if (first != second && components.areTogether(first, second)) {
        inside.add(edge);
        lowest.merge(components.number(first), level(edge), Math::min);
      }
    }
    var taken = new LinkedHashSet<Task>();
    lowest.forEach((component, level) -> {
      if (level < NEVER) {
        taken.addAll(chosen(graph, components, inside, places, component, level));
      }
    });
    taken.forEach(grouping::takeOut);
    return !taken.isEmpty();
  }

  private Set<Task> chosen(
      Graph graph,
      Components components,
      List<Edge> inside,
      Map<Integer, Integer> places,
      int component,
      int level) {
    var closing = new LinkedHashSet<Task>();
    var all = new LinkedHashSet<Task>();
    for (var edge : inside) {
      int first = graph.number(grouping.leader(edge.before()));
      int second = graph.number(grouping.leader(edge.after()));
      if (components.number(first) == component && level(edge) == level) {
        var part = part(edge, level);
        all.add(part);
        if (place(places, first) > place(places, second)) {
          closing.add(part);
        }
      }
    }
    return closing.isEmpty() ? all : closing;
  }

  private static int place(Map<Integer, Integer> places, int task) {
    return Optional.ofNullable(places.get(task)).orElseThrow();
  }

  private int level(Edge edge) {
    return Math.min(level(edge.before()), level(edge.after()));
  }

  private Task part(Edge edge, int level) {
    return level(edge.after()) == level ? edge.after() : edge.before();
  }

  private int level(Task task) {
    if (grouping.leader(task).equals(task)) {
      return NEVER;
    }
    return switch (task.moment()) {
      case ON, OFF -> 2;
      case CREATE, DROP -> level(task.object());
      case SETTLE -> 3;
      case KEEP, FREE, ASIDE, ALTER, JOIN -> NEVER;
    };
  }

  private int level(ObjectReference object) {
    var definition =
        situation
            .desired()
            .find(object)
            .or(() -> situation.current().find(object))
            .map(CatalogObject::definition)
            .orElseThrow();
    if (definition instanceof RelationConstraint owned
        && owned.constraint() instanceof ForeignKey) {
      return 1;
    }
    return definition instanceof RelationColumn ? 4 : 3;
  }

  /** Members in the order in which they would be done if what closes the circle were not there. */
  private static void place(
      Graph graph, Components components, List<Integer> circle, Map<Integer, Integer> places) {
    record Frame(int task, Iterator<Integer> rest) {}
    var seen = new LinkedHashSet<Integer>();
    Deque<Frame> frames = new ArrayDeque<>();
    for (var start : circle) {
      if (seen.add(start)) {
        frames.push(new Frame(start, graph.before(start).iterator()));
      }
      while (!frames.isEmpty()) {
        var frame = frames.peek();
        if (!frame.rest().hasNext()) {
          frames.pop();
          places.put(frame.task(), places.size());
        } else {
          int other = frame.rest().next();
          if (components.areTogether(other, frame.task()) && seen.add(other)) {
            frames.push(new Frame(other, graph.before(other).iterator()));
          }
        }
      }
    }
  }
}
