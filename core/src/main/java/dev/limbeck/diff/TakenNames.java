package dev.limbeck.diff;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.Callable;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What takes a name comes behind what has it: tables, indexes and sequences share one space, and a
 * table has one primary key.
 */
final class TakenNames {

  private record Place(String space, Object name) {}

  private final Situation situation;
  private final Tasks tasks;

  TakenNames(Situation situation, Tasks tasks) {
    this.situation = situation;
    this.tasks = tasks;
  }

  List<Edge> edges() {
    var left = new LinkedHashMap<Place, Task>();
    for (var task : tasks.all()) {
      if (leaves(task)) {
        var definition = situation.current().get(task.object()).definition();
        places(task.object(), definition).forEach(place -> left.put(place, task));
      }
    }
    var edges = new ArrayList<Edge>();
    for (var task : tasks.all()) {
      if (task.moment() == Moment.CREATE) {
        var definition = situation.desired().get(task.object()).definition();
        places(task.object(), definition).forEach(place -> add(edges, left, place, task));
        sequence(task).ifPresent(before -> edges.add(new Edge(before, task)));
      }
    }
    return edges;
  }

  /** A sequence has no type, and yet the server makes none where there is a type of its name. */
  private Optional<Task> sequence(Task create) {
    return create.object() instanceof InSchema type
            && (type.kind() == InSchema.Kind.TYPE || type.kind() == InSchema.Kind.DOMAIN)
        ? Optional.of(new Task(Moment.CREATE, new InSchema(InSchema.Kind.SEQUENCE, type.name())))
            .filter(tasks::has)
        : Optional.empty();
  }

  /**
   * Routines that go before one of their name comes, so that no call fits both; a wish that gives
   * way to what cannot be otherwise.
   */
  List<Edge> overloads() {
    var left = new LinkedHashMap<QualifiedName, List<Task>>();
    for (var task : tasks.all()) {
      if (task.moment() == Moment.DROP && task.object() instanceof Callable callable) {
        left.computeIfAbsent(callable.name(), unused -> new ArrayList<>()).add(task);
      }
    }
    var edges = new ArrayList<Edge>();
    for (var task : tasks.all()) {
      if (task.moment() == Moment.CREATE && task.object() instanceof Callable callable) {
        left.getOrDefault(callable.name(), List.of()).stream()
            .filter(before -> !before.object().equals(task.object()))
            .forEach(before -> edges.add(new Edge(before, task)));
      }
    }
    return edges;
  }

  private static void add(List<Edge> edges, Map<Place, Task> left, Place place, Task task) {
    var before = left.get(place);
    if (before != null) {
      edges.add(new Edge(before, task));
    }
  }

  private boolean leaves(Task task) {
    return tasks.has(Moment.ASIDE, task.object())
        ? task.moment() == Moment.ASIDE
        : task.moment() == Moment.DROP;
  }

  private static List<Place> places(ObjectReference reference, Definition definition) {
    return switch (reference) {
      case InSchema in -> places(in, definition);
      case Callable callable ->
          List.of(new Place("routine", List.of(callable.name(), callable.arguments())));
      case ObjectReference.Within within -> {
        var places = new ArrayList<Place>();
        places.add(new Place(within.kind() + " " + within.owner(), within.name()));
        if (definition instanceof RelationConstraint owned && hasIndex(owned.constraint())) {
          places.add(relation(within.owner().sibling(within.name())));
        }
        if (definition instanceof RelationConstraint owned
            && owned.constraint() instanceof PrimaryKey) {
          places.add(new Place("primary key", owned.table()));
        }
        yield places;
      }
      case ObjectReference.OfDatabase global ->
          List.of(new Place(global.kind().name(), global.name()));
    };
  }

  private static List<Place> places(InSchema in, Definition definition) {
    return switch (in.kind()) {
      case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW ->
          List.of(relation(in.name()), type(in.name()));
      case INDEX, SEQUENCE -> List.of(relation(in.name()));
      case TYPE ->
          definition instanceof CompositeType
              ? List.of(relation(in.name()), type(in.name()))
              : List.of(type(in.name()));
      case DOMAIN -> List.of(type(in.name()));
      case COLLATION, STATISTICS, TEXT_SEARCH_CONFIGURATION ->
          List.of(new Place(in.kind().name(), in.name()));
    };
  }

  private static Place relation(QualifiedName name) {
    return new Place("relation", name);
  }

  private static Place type(QualifiedName name) {
    return new Place("type", name);
  }

  private static boolean hasIndex(Constraint constraint) {
    return constraint instanceof PrimaryKey
        || constraint instanceof Unique
        || constraint instanceof Exclusion;
  }
}
