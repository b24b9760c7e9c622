package dev.limbeck.diff;

import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.Callable;
import dev.limbeck.schema.ObjectReference.InSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What had better be there before a routine whose text names it: a wish, which gives way to every
 * need that the server reports.
 */
final class Mentions {

  private final Situation situation;
  private final Tasks tasks;

  private Mentions(Situation situation, Tasks tasks) {
    this.situation = situation;
    this.tasks = tasks;
  }

  static List<Edge> of(Situation situation, Tasks tasks) {
    return new Mentions(situation, tasks).edges();
  }

  private List<Edge> edges() {
    var made = tasks.all().stream().filter(Mentions::makes).toList();
    var edges = new ArrayList<Edge>();
    for (var task : tasks.all()) {
      body(task)
          .ifPresent(body ->
              made.stream()
                  .filter(one -> !one.equals(task) && named(body, one.object()))
                  .forEach(one -> edges.add(new Edge(one, task))));
    }
    return edges;
  }

  private Optional<Body> body(Task task) {
    return task.object() instanceof Callable
            && (task.moment() == Moment.CREATE || task.moment() == Moment.ALTER)
        ? Body.of(situation.desired().get(task.object()).definition())
        : Optional.empty();
  }

  private static boolean makes(Task task) {
    return task.moment() == Moment.CREATE
        && (task.object() instanceof Callable || task.object() instanceof InSchema);
  }

  private static boolean named(Body body, ObjectReference object) {
    return (body.calls() || object instanceof InSchema) && body.names(object.lastName());
  }
}
