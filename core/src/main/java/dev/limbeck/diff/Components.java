package dev.limbeck.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The circles of a graph, by Tarjan's algorithm without recursion. */
final class Components {

  private record Frame(int task, Iterator<Integer> rest) {}

  private final Graph graph;
  private final int[] index;
  private final int[] low;
  private final int[] component;
  private final boolean[] open;
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<List<Integer>> circles = new ArrayList<>();
  private int next;
  private int count;

  private Components(Graph graph) {
    this.graph = graph;
    this.index = new int[graph.size()];
    this.low = new int[graph.size()];
    this.component = new int[graph.size()];
    this.open = new boolean[graph.size()];
    Arrays.fill(index, -1);
  }

  static Components of(Graph graph) {
    var components = new Components(graph);
    for (int task = 0; task < graph.size(); task++) {
      if (components.index[task] < 0) {
        components.visit(task);
      }
    }
    return components;
  }

  private void visit(int start) {
    enter(start);
    while (!frames.isEmpty()) {
      var frame = frames.peek();
      if (frame.rest().hasNext()) {
        int other = frame.rest().next();
        if (index[other] < 0) {
          enter(other);
        } else if (open[other]) {
          low[frame.task()] = Math.min(low[frame.task()], index[other]);
        }
      } else {
        frames.pop();
        leave(frame.task());
        if (!frames.isEmpty()) {
          int above = frames.peek().task();
          low[above] = Math.min(low[above], low[frame.task()]);
        }
      }
    }
  }

  private void enter(int task) {
    index[task] = next;
    low[task] = next;
    next++;
    stack.push(task);
    open[task] = true;
    frames.push(new Frame(task, graph.before(task).iterator()));
  }

  private void leave(int task) {
    if (low[task] != index[task]) {
      return;
    }
    var members = new ArrayList<Integer>();
    int member;
    do {
      member = stack.pop();
      open[member] = false;
      component[member] = count;
      members.add(member);
    } while (member != task);
    count++;
    if (members.size() > 1) {
      members.sort(null);
      circles.add(members);
    }
  }

  /** The members of each circle, in the order of their numbers. */
  List<List<Integer>> circles() {
    return circles;
  }

  /** In which component a task is. */
  int number(int task) {
    return component[task];
  }

  boolean areTogether(int one, int other) {
    return component[one] == component[other];
  }
}
