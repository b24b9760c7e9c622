package dev.limbeck.diff;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What must come before what: from what objects need, and from names that are taken. */
final class Edges {

  private final Situation situation;
  private final Tasks tasks;
  private final Set<Edge> all = new LinkedHashSet<>();

  private Edges(Situation situation, Tasks tasks) {
    this.situation = situation;
    this.tasks = tasks;
  }

  static List<Edge> of(Situation situation, Tasks tasks) {
    var edges = new Edges(situation, tasks);
    for (var reference : situation.fates().changed()) {
      edges.own(reference);
      edges.making(reference);
      edges.breaking(reference);
    }
    tasks.all().stream().filter(task -> task.moment() == Moment.SETTLE).forEach(edges::settling);
    new TakenNames(situation, tasks).edges().forEach(edges.all::add);
    new KinEdges(situation, tasks).edges().forEach(edges.all::add);
    return new ArrayList<>(edges.all);
  }

  /** What is done to one object, in the order of the moments. */
  private void own(ObjectReference object) {
    if (tasks.has(Moment.ASIDE, object)) {
      add(task(Moment.ASIDE, object), task(Moment.CREATE, object));
      add(task(Moment.CREATE, object), task(Moment.DROP, object));
      add(task(Moment.ASIDE, object), task(Moment.DROP, object));
      return;
    }
    Optional<Task> last = Optional.empty();
    for (var moment : Moment.values()) {
      var next = task(moment, object);
      if (next.isPresent()) {
        add(last, next);
        last = next;
      }
    }
  }

  /** A table gets what names its indexes and columns behind these. */
  private void settling(Task settle) {
    for (var trait : situation.desired().get(settle.object()).traits()) {
      IndexTraits.index(trait).ifPresent(index -> settle(settle.object(), index));
    }
    if (settle.object() instanceof InSchema in && in.kind() == InSchema.Kind.TABLE) {
      for (var column : situation.desired().columns(in.name())) {
        add(task(Moment.CREATE, column.reference()), Optional.of(settle));
      }
      for (var column : situation.current().columns(in.name())) {
        add(task(Moment.DROP, column.reference()), Optional.of(settle));
      }
    }
  }

  private void settle(ObjectReference table, String index) {
    if (table instanceof InSchema in) {
      var after = task(Moment.SETTLE, table);
      add(task(Moment.CREATE, new InSchema(InSchema.Kind.INDEX, in.name().sibling(index))), after);
      add(task(Moment.CREATE, new Within(Within.Kind.CONSTRAINT, in.name(), index)), after);
    }
  }

  /** It is made or altered once all is there that it needs from then on. */
  private void making(ObjectReference user) {
    for (var on : situation.desired().needs(user)) {
      var after = maker(user, on);
      if (isAttached(user, on)) {
        add(after, task(Moment.CREATE, on));
      } else if (after.isPresent()) {
        add(task(Moment.CREATE, on), after);
        add(alteration(on), after);
        for (var column : above(situation.desired(), on)) {
          add(task(Moment.CREATE, column), after);
          add(alteration(column), after);
        }
        if (holdsRows(user, on)) {
          rowsOf(on).forEach(task -> add(Optional.of(task), after));
        }
      }
    }
    if (isColumn(user)) {
      var made = task(Moment.CREATE, user).or(() -> task(Moment.ALTER, user));
      TypesOf.all(situation.desired(), user).forEach(type -> add(alteration(type), made));
    }
  }

  /** An index of a partition that is there already becomes a part of that of its table. */
  private boolean isAttached(ObjectReference user, ObjectReference on) {
    return situation.desired().definition(user) instanceof Index
        && situation.desired().definition(on) instanceof Index;
  }

  private Optional<Task> maker(ObjectReference user, ObjectReference on) {
    var definition = situation.desired().definition(user);
    if (definition instanceof RelationColumn && isOfDefault(on)) {
      var set = task(Moment.ON, user).or(() -> task(Moment.SETTLE, user));
      if (set.isPresent()) {
        return set;
      }
    }
    if (definition instanceof Sequence && isColumn(on)) {
      return task(Moment.SETTLE, user).or(() -> task(Moment.ALTER, user));
    }
    if (definition instanceof Relation relation && isAbove(on, relation)) {
      return task(Moment.JOIN, user).or(() -> task(Moment.CREATE, user));
    }
    return task(Moment.CREATE, user).or(() -> task(Moment.ALTER, user));
  }

  /** What it needs goes once it does not need it any more. */
  private void breaking(ObjectReference user) {
    for (var on : situation.current().needs(user)) {
      var drop = task(Moment.DROP, user);
      add(breaker(user, on), task(Moment.DROP, on));
      if (situation.fate(user) == Fate.ALTERED && !situation.desired().needs(user).contains(on)) {
        add(breaker(user, on), alteration(on));
      }
      if (holdsRows(user, on) && !situation.desired().needs(user).contains(on)) {
        rowsOf(on).forEach(task -> add(breaker(user, on), Optional.of(task)));
      }
      for (var column : above(situation.current(), on)) {
        add(drop, alteration(column));
        add(drop, task(Moment.DROP, column));
      }
      if (drop.isPresent()
          && !tasks.has(Moment.ASIDE, user)
          && !situation.current().needs(on).contains(user)) {
        add(drop, alteration(on));
        if (!holdsValues(user)) {
          add(drop, task(Moment.ASIDE, on));
        }
      }
    }
    if (situation.current().definition(user) instanceof Sequence sequence) {
      makesRoom(sequence, user);
    }
    if (situation.desired().definition(user) instanceof Sequence sequence) {
      takesRoom(sequence, user);
    }
  }

  /** A column, or a type that one may be of: it goes only once its values are of the next type. */
  private boolean holdsValues(ObjectReference user) {
    return situation.current().definition(user) instanceof RelationColumn
        || (user instanceof InSchema in && Victims.isType(in));
  }

  /** What the server refuses while a column elsewhere holds rows of a table. */
  private List<Task> rowsOf(ObjectReference table) {
    return situation.desired().columns(((InSchema) table).name()).stream()
        .map(CatalogObject::reference)
        .flatMap(
            column -> Stream.of(new Task(Moment.CREATE, column), new Task(Moment.ALTER, column)))
        .filter(tasks::has)
        .toList();
  }

  /** Whether a column is of the type that is a row of another table. */
  private static boolean holdsRows(ObjectReference user, ObjectReference on) {
    return user instanceof Within column
        && column.kind() == Within.Kind.COLUMN
        && on instanceof InSchema in
        && in.kind() == InSchema.Kind.TABLE
        && !in.name().equals(column.owner());
  }

  /** The columns from which an inherited one is, all the way up. */
  private List<ObjectReference> above(Side side, ObjectReference column) {
    var all = new ArrayList<ObjectReference>();
    for (var next = Optional.of(column).filter(Edges::isColumn);
        next.isPresent();
        next = next.flatMap(one -> situation.heirs().source(side, one))) {
      all.add(next.get());
    }
    return all.isEmpty() ? all : all.subList(1, all.size());
  }

  /** What is done to an object that others notice: neither comments nor parameters of a table. */
  private Optional<Task> alteration(ObjectReference on) {
    return situation.desired().definition(on) instanceof Relation
            || situation.fates().isOnlyBeside(on)
        ? Optional.empty()
        : task(Moment.ALTER, on);
  }

  private Optional<Task> breaker(ObjectReference user, ObjectReference on) {
    var definition = situation.current().definition(user);
    if (definition instanceof RelationColumn && isOfDefault(on)) {
      var off = task(Moment.OFF, user).or(() -> kept(user));
      if (off.isPresent()) {
        return off;
      }
    }
    var drop = task(Moment.DROP, user);
    if (drop.isPresent()) {
      return drop;
    }
    if (definition instanceof Relation relation && isAbove(on, relation)) {
      return task(Moment.FREE, user);
    }
    return task(Moment.ALTER, user);
  }

  /** The default of an inherited column that stays. */
  private Optional<Task> kept(ObjectReference column) {
    return situation.fate(column) == Fate.ALTERED ? task(Moment.SETTLE, column) : Optional.empty();
  }

  /** A sequence that goes makes room for that of an identity, whose name the server chooses. */
  private void makesRoom(Sequence sequence, ObjectReference reference) {
    column(sequence)
        .filter(column ->
            situation.changes().of(column).on().stream()
                .anyMatch(ColumnChange.ToIdentity.class::isInstance))
        .ifPresent(column -> add(task(Moment.DROP, reference), task(Moment.ON, column)));
  }

  /** The sequence of an identity that goes makes room for one that is made. */
  private void takesRoom(Sequence sequence, ObjectReference reference) {
    column(sequence)
        .filter(column ->
            situation.changes().of(column).off().stream()
                .anyMatch(ColumnChange.ToNoIdentity.class::isInstance))
        .ifPresent(column -> add(task(Moment.OFF, column), task(Moment.CREATE, reference)));
  }

  private static Optional<ObjectReference> column(Sequence sequence) {
    return sequence
        .owner()
        .map(owner -> new Within(Within.Kind.COLUMN, owner.table(), owner.column()));
  }

  /** Whether a column needs it for its default: what it needs for its type is a type. */
  static boolean isOfDefault(ObjectReference on) {
    return on instanceof ObjectReference.Callable
        || (on instanceof InSchema in && in.kind() == InSchema.Kind.SEQUENCE);
  }

  private static boolean isColumn(ObjectReference reference) {
    return reference instanceof Within within && within.kind() == Within.Kind.COLUMN;
  }

  private static boolean isAbove(ObjectReference on, Relation relation) {
    return on instanceof InSchema in
        && in.kind() == InSchema.Kind.TABLE
        && Kinship.ancestors(relation).contains(in.name());
  }

  private Optional<Task> task(Moment moment, ObjectReference object) {
    return Optional.of(new Task(moment, object)).filter(tasks::has);
  }

  private void add(Optional<Task> before, Optional<Task> after) {
    if (before.isPresent() && after.isPresent() && !before.equals(after)) {
      all.add(new Edge(before.get(), after.get()));
    }
  }
}
