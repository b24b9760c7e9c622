package dev.limbeck.diff;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Partitions that go make room for those that come: two never hold the same rows. */
final class PartitionEdges {

  private final Situation situation;
  private final Tasks tasks;

  PartitionEdges(Situation situation, Tasks tasks) {
    this.situation = situation;
    this.tasks = tasks;
  }

  List<Edge> edges() {
    var leaving = of(situation.current(), List.of(Moment.DROP, Moment.FREE));
    var coming = of(situation.desired(), List.of(Moment.CREATE, Moment.JOIN));
    var edges = new ArrayList<Edge>();
    leaving.forEach((table, before) ->
        coming
            .getOrDefault(table, List.of())
            .forEach(after -> before.forEach(task -> edges.add(new Edge(task, after)))));
    edges.removeIf(edge -> edge.before().equals(edge.after()));
    return edges;
  }

  private Map<QualifiedName, List<Task>> of(Side side, List<Moment> moments) {
    var found = new LinkedHashMap<QualifiedName, List<Task>>();
    for (var task : tasks.all()) {
      if (moments.contains(task.moment())
          && side.definition(task.object()) instanceof Relation relation) {
        Kinship.partition(relation)
            .ifPresent(
                of -> found.computeIfAbsent(of.table(), unused -> new ArrayList<>()).add(task));
      }
    }
    return found;
  }
}
