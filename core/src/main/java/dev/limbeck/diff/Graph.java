package dev.limbeck.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tasks that are done by themselves, with what comes before what, by number. */
final class Graph {

  private final List<Task> tasks = new ArrayList<>();
  private final Map<Task, Integer> numbers = new LinkedHashMap<>();
  private final List<Set<Integer>> before = new ArrayList<>();
  private final List<Set<Integer>> after = new ArrayList<>();

  Graph(Iterable<Task> all, List<Edge> edges, Grouping grouping) {
    for (var task : all) {
      var leader = grouping.leader(task);
      if (numbers.putIfAbsent(leader, tasks.size()) == null) {
        tasks.add(leader);
        before.add(new LinkedHashSet<>());
        after.add(new LinkedHashSet<>());
      }
    }
    for (var edge : edges) {
      int first = number(grouping.leader(edge.before()));
      int second = number(grouping.leader(edge.after()));
      if (first != second) {
        after.get(first).add(second);
        before.get(second).add(first);
      }
    }
  }

  /** Lets one come before another, if that one is not to come before it already. */
  void wish(Edge edge, Grouping grouping) {
    int first = number(grouping.leader(edge.before()));
    int second = number(grouping.leader(edge.after()));
    if (first != second && !reaches(second, first)) {
      after.get(first).add(second);
      before.get(second).add(first);
    }
  }

  private boolean reaches(int from, int to) {
    var seen = new BitSet();
    var open = new ArrayDeque<Integer>(List.of(from));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (next == to) {
        return true;
      }
      if (!seen.get(next)) {
        seen.set(next);
        open.addAll(after.get(next));
      }
    }
    return false;
  }

  int size() {
    return tasks.size();
  }

  Task task(int number) {
    return tasks.get(number);
  }

  int number(Task leader) {
    var number = numbers.get(leader);
    if (number == null) {
      throw new IllegalStateException("no task " + leader);
    }
    return number;
  }

  /** What comes before a task. */
  Set<Integer> before(int number) {
    return before.get(number);
  }

  /** What comes behind a task. */
  Set<Integer> after(int number) {
    return after.get(number);
  }
}
