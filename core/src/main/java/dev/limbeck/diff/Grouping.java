package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.DatabaseObject;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ExtendedStatistics;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.Part;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Unique;
import dev.limbeck.schema.Validation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which tasks are done with another one: the columns of a table with the table, its constraints
 * too, unless they were taken out because a circle had to be opened.
 */
final class Grouping {

  private final Situation situation;
  private final Tasks tasks;
  private final Set<Task> apart = new LinkedHashSet<>();
  private final Map<Task, Task> leaders = new LinkedHashMap<>();
  private final Serials serials;

  Grouping(Situation situation, Tasks tasks) {
    this.situation = situation;
    this.tasks = tasks;
    this.serials = new Serials(situation, tasks);
  }

  /** From now on a task is done by itself. */
  void takeOut(Task task) {
    apart.add(task);
    leaders.clear();
  }

  /** The task with which this one is done; itself if it is done by itself. */
  Task leader(Task task) {
    var known = leaders.get(task);
    if (known != null) {
      return known;
    }
    var next = apart.contains(task) ? Optional.<Task>empty() : next(task);
    var leader = next.map(this::leader).orElse(task);
    leaders.put(task, leader);
    return leader;
  }

  private Optional<Task> next(Task task) {
    return switch (task.moment()) {
      case DROP -> drop(task.object()).or(() -> above(task));
      case CREATE -> create(task.object());
      case OFF -> first(task.object(), Moment.ALTER).or(() -> first(task.object(), Moment.DROP));
      case ON -> first(task.object(), Moment.CREATE).or(() -> first(task.object(), Moment.ALTER));
      case SETTLE ->
          serials.isFolded(task.object()) ? first(task.object(), Moment.CREATE) : Optional.empty();
      case ALTER -> above(task);
      case KEEP, FREE, ASIDE, JOIN -> Optional.empty();
    };
  }

  /** What is done to an heir is done to the table above it. */
  private Optional<Task> above(Task task) {
    var side = task.moment() == Moment.DROP ? situation.current() : situation.desired();
    var object = task.object();
    if (task.moment() == Moment.DROP && situation.current().isLocal(object)) {
      return Optional.empty();
    }
    return situation.heirs().followed(side, object).flatMap(above -> first(above, task.moment()));
  }

  private Optional<Task> first(ObjectReference object, Moment moment) {
    return Optional.of(new Task(moment, object)).filter(tasks::has);
  }

  /** What goes when another object goes is not dropped by itself. */
  private Optional<Task> drop(ObjectReference object) {
    var definition = situation.current().get(object).definition();
    return switch (definition) {
      case Index index ->
          situation
              .current()
              .relation(index.table())
              .flatMap(table -> first(table, Moment.DROP))
              .or(() -> column(object, index.table()));
      case ExtendedStatistics statistics ->
          first(Situation.table(statistics.table()), Moment.DROP)
              .or(() -> column(object, statistics.table()));
      case Sequence sequence ->
          sequence
              .owner()
              .flatMap(owner ->
                  first(
                      new Within(Within.Kind.COLUMN, owner.table(), owner.column()), Moment.DROP));
      case Relation relation ->
          Kinship.partition(relation)
              .flatMap(of -> first(Situation.table(of.table()), Moment.DROP));
      case RelationColumn column -> first(Situation.table(column.table()), Moment.DROP);
      case RelationConstraint constraint ->
          first(Situation.table(constraint.table()), Moment.DROP)
              .or(() -> column(object, constraint));
      case Part part -> ofPart(part.reference());
      case DatabaseObject unused ->
          object instanceof Within within
              ? situation
                  .current()
                  .relation(within.owner())
                  .flatMap(table -> first(table, Moment.DROP))
              : Optional.empty();
    };
  }

  /**
   * What is over a column of its own table that goes, and is not to be made again, goes with it.
   */
  private Optional<Task> column(ObjectReference object, QualifiedName table) {
    return situation.desired().has(object)
        ? Optional.empty()
        : situation.current().needs(object).stream()
            .filter(on ->
                on instanceof Within column
                    && column.kind() == Within.Kind.COLUMN
                    && column.owner().equals(table)
                    && !situation.desired().has(on))
            .flatMap(on -> first(on, Moment.DROP).stream())
            .findFirst();
  }

  /** An exclusion does not go with a column that only its expressions or its condition name. */
  private Optional<Task> column(ObjectReference object, RelationConstraint owned) {
    return column(object, owned.table())
        .filter(drop ->
            !(owned.constraint() instanceof Exclusion exclusion)
                || exclusion.elements().stream()
                    .anyMatch(element ->
                        element.key().column().equals(Optional.of(drop.object().lastName()))));
  }

  private Optional<Task> ofPart(Within part) {
    return situation
        .current()
        .relation(part.owner())
        .flatMap(owner -> first(owner, Moment.DROP))
        .or(() -> first(new InSchema(InSchema.Kind.TYPE, part.owner()), Moment.DROP))
        .or(() -> first(new InSchema(InSchema.Kind.DOMAIN, part.owner()), Moment.DROP));
  }

  private Optional<Task> create(ObjectReference object) {
    var above = above(new Task(Moment.CREATE, object));
    var definition = situation.desired().get(object).definition();
    if (definition instanceof RelationColumn column) {
      return first(Situation.table(column.table()), Moment.CREATE).or(() -> above);
    }
    if (definition instanceof RelationConstraint owned) {
      return (owned.constraint().validation() == Validation.NOT_VALID || isSwallowed(owned))
              && above.isEmpty()
          ? Optional.empty()
          : first(Situation.table(owned.table()), Moment.CREATE).or(() -> above);
    }
    if (definition instanceof Index index) {
      return ofIndex(index, object, above);
    }
    return definition instanceof Sequence ? serials.column(object) : Optional.empty();
  }

  /**
   * The server makes one of two keys over the same columns that are made with their table, or with
   * a partition of one that has such a key.
   */
  private boolean isSwallowed(RelationConstraint owned) {
    return !Lookalikes.above(situation.desired(), owned).isEmpty() || isSwallowedBeside(owned);
  }

  private boolean isSwallowedBeside(RelationConstraint owned) {
    return owned.constraint() instanceof Unique unique
        && situation.desired().constraints(owned.table()).stream()
            .map(object -> ((RelationConstraint) object.definition()).constraint())
            .anyMatch(other -> !other.equals(unique) && isPreferred(other, unique));
  }

  private static boolean isPreferred(Constraint one, Unique unique) {
    return switch (one) {
      case PrimaryKey key -> key.columns().equals(unique.columns());
      case Unique other ->
          other.columns().equals(unique.columns())
              && other.name().orElseThrow().compareTo(unique.name().orElseThrow()) < 0;
      case Check unused -> false;
      case Exclusion unused -> false;
      case ForeignKey unused -> false;
      case NotNull unused -> false;
    };
  }

  /** That of a partition comes with that of its table, under the name that the server chooses. */
  private Optional<Task> ofIndex(Index index, ObjectReference object, Optional<Task> above) {
    if (situation.heirs().followed(situation.desired(), object).isEmpty()
        || !ServerNames.isChosen(index)) {
      return Optional.empty();
    }
    return above.or(() -> first(Situation.table(index.table()), Moment.CREATE));
  }

  Serials serials() {
    return serials;
  }
}
