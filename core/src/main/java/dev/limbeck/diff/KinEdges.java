package dev.limbeck.diff;

import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A partition leaves its table before either is changed, and joins one when both are done. */
final class KinEdges {

  private final Situation situation;
  private final Tasks tasks;
  private final Map<QualifiedName, List<Task>> ofTable = new LinkedHashMap<>();

  KinEdges(Situation situation, Tasks tasks) {
    this.situation = situation;
    this.tasks = tasks;
  }

  List<Edge> edges() {
    for (var task : tasks.all()) {
      table(task.object())
          .ifPresent(
              table -> ofTable.computeIfAbsent(table, unused -> new ArrayList<>()).add(task));
    }
    var edges = new ArrayList<Edge>();
    new PartitionEdges(situation, tasks).edges().forEach(edges::add);
    for (var task : tasks.all()) {
      if (task.moment() == Moment.FREE) {
        around(situation.current(), task).forEach(other -> edges.add(new Edge(task, other)));
      } else if (task.moment() == Moment.JOIN) {
        around(situation.desired(), task).forEach(other -> edges.add(new Edge(other, task)));
      } else if (task.moment() == Moment.KEEP) {
        situation
            .heirs()
            .source(situation.desired(), task.object())
            .ifPresent(above -> edges.add(new Edge(task, new Task(Moment.ALTER, above))));
      } else if (task.moment() == Moment.CREATE) {
        merged(task).forEach(other -> edges.add(new Edge(other, task)));
        lookalikes(task).forEach(other -> edges.add(new Edge(other, task)));
        partitions(task).forEach(other -> edges.add(new Edge(other, task)));
      } else if (task.moment() == Moment.SETTLE
          && situation.desired().definition(task.object()) instanceof RelationColumn) {
        settled(task).forEach(other -> edges.add(new Edge(other, task)));
      } else if (task.moment() == Moment.DROP) {
        local(task).ifPresent(other -> edges.add(new Edge(other, task)));
        inTheWay(task).forEach(other -> edges.add(new Edge(task, other)));
      } else if (task.moment() == Moment.ALTER && isColumn(task)) {
        madeAbove(task).forEach(other -> edges.add(new Edge(task, other)));
        parted(task).ifPresent(other -> edges.add(new Edge(other, task)));
      }
    }
    return edges;
  }

  /** What a partition has from above comes before what is like it and the partition's own. */
  private List<Task> lookalikes(Task create) {
    if (!(situation.desired().definition(create.object()) instanceof RelationConstraint owned)) {
      return List.of();
    }
    var above = Lookalikes.above(situation.desired(), owned);
    return above.isEmpty()
        ? List.of()
        : Stream.concat(
                above.stream().map(one -> new Task(Moment.CREATE, one)),
                Stream.of(new Task(Moment.JOIN, Situation.table(owned.table()))))
            .filter(tasks::has)
            .toList();
  }

  /** A table whose index is none of its partitions' gets it once these are there. */
  private List<Task> partitions(Task create) {
    var wanted = situation.desired().get(create.object());
    return wanted.definition() instanceof Index index
            && wanted.trait(Trait.Invalid.class).isPresent()
        ? tasks.all().stream()
            .filter(task -> task.moment() == Moment.CREATE || task.moment() == Moment.JOIN)
            .filter(task ->
                situation.desired().definition(task.object()) instanceof Relation relation
                    && above(situation.desired(), relation).contains(index.table()))
            .toList()
        : List.of();
  }

  /** What is made above a table that goes: the server would make it there too, or try to. */
  private List<Task> inTheWay(Task drop) {
    var all = new ArrayList<Task>();
    if (situation.current().definition(drop.object()) instanceof Relation relation) {
      for (var above : above(situation.current(), relation)) {
        ofTable.getOrDefault(above, List.of()).stream()
            .filter(task ->
                task.moment() == Moment.CREATE && !(isColumn(task) && !isOwn(relation, task)))
            .forEach(all::add);
      }
    }
    return all;
  }

  private boolean isOwn(Relation relation, Task task) {
    return situation.current().column(relation.name(), task.object().lastName()).isPresent();
  }

  private static boolean isColumn(Task task) {
    return task.object() instanceof Within within && within.kind() == Within.Kind.COLUMN;
  }

  /** The columns that are made above one of their name, which becomes one with them. */
  private List<Task> madeAbove(Task alter) {
    var all = new ArrayList<Task>();
    if (alter.object() instanceof Within within && situation.heirs().isMerged(within)) {
      situation.desired().table(within.owner()).stream()
          .flatMap(relation -> above(situation.desired(), relation).stream())
          .map(table ->
              new Task(Moment.CREATE, new Within(Within.Kind.COLUMN, table, within.name())))
          .filter(tasks::has)
          .forEach(all::add);
    }
    return all;
  }

  /** What a column was above, and is no more: before that it cannot be changed by itself. */
  private Optional<Task> parted(Task alter) {
    return situation.heirs().source(situation.desired(), alter.object()).isPresent()
        ? Optional.empty()
        : local(alter);
  }

  /** All tables above one, all the way up. */
  private static List<QualifiedName> above(Side side, Relation relation) {
    var all = new ArrayList<>(Kinship.ancestors(relation));
    for (int i = 0; i < all.size(); i++) {
      side.table(all.get(i)).map(Kinship::ancestors).orElse(List.of()).stream()
          .filter(one -> !all.contains(one))
          .forEach(all::add);
    }
    return all;
  }

  /** What is done to the columns, constraints and indexes of a table and of those above it. */
  private List<Task> around(Side side, Task task) {
    var all = new ArrayList<Task>();
    if (side.definition(task.object()) instanceof Relation relation) {
      all.addAll(ofTable.getOrDefault(relation.name(), List.of()));
      Kinship.ancestors(relation)
          .forEach(above -> all.addAll(ofTable.getOrDefault(above, List.of())));
    }
    return all;
  }

  /** Columns that go above a table that is made with one of their name: it would become of both. */
  private List<Task> merged(Task task) {
    var all = new ArrayList<Task>();
    if (situation.desired().definition(task.object()) instanceof Relation relation) {
      for (var above : Kinship.ancestors(relation)) {
        for (var column : situation.current().columns(above)) {
          var drop = new Task(Moment.DROP, column.reference());
          if (tasks.has(drop)
              && situation
                  .desired()
                  .column(relation.name(), column.reference().lastName())
                  .isPresent()) {
            all.add(drop);
          }
        }
      }
    }
    return all;
  }

  /** What an inherited column is from above comes before what it is beside that. */
  private List<Task> settled(Task task) {
    var all = new ArrayList<Task>();
    situation
        .heirs()
        .source(situation.desired(), task.object())
        .ifPresent(above -> {
          for (var moment :
              List.of(Moment.CREATE, Moment.OFF, Moment.ALTER, Moment.ON, Moment.SETTLE)) {
            var other = new Task(moment, above);
            if (tasks.has(other)) {
              all.add(other);
            }
          }
        });
    if (task.object() instanceof Within within) {
      var made = new Task(Moment.CREATE, Situation.table(within.owner()));
      if (tasks.has(made)) {
        all.add(made);
      }
    }
    return all;
  }

  /** What is a table's own and from above too goes there first. */
  private Optional<Task> local(Task task) {
    return situation
        .heirs()
        .followed(situation.current(), task.object())
        .filter(unused -> situation.current().isLocal(task.object()))
        .map(above -> new Task(Moment.DROP, above))
        .filter(tasks::has);
  }

  private Optional<QualifiedName> table(ObjectReference object) {
    if (object instanceof Within within
        && (within.kind() == Within.Kind.COLUMN || within.kind() == Within.Kind.CONSTRAINT)) {
      return Optional.of(within.owner());
    }
    return situation
        .desired()
        .find(object)
        .or(() -> situation.current().find(object))
        .map(CatalogObject::definition)
        .filter(Index.class::isInstance)
        .map(index -> ((Index) index).table());
  }
}
