package dev.limbeck.diff;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.operation.IndexOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SequenceChange;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Part;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.TableOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes tasks that are in order as operations. */
final class Writing {

  private static final int UNLOGGED_SEQUENCES_SINCE = 15;

  private final Situation situation;
  private final Grouping grouping;
  private final Tasks tasks;
  private final Map<Task, List<Task>> members = new LinkedHashMap<>();
  private final TableWriting tables;
  private final Remarks remarks;
  private final List<PlannedOperation> operations = new ArrayList<>();

  Writing(Situation situation, Tasks tasks, Grouping grouping) {
    this.situation = situation;
    this.grouping = grouping;
    this.tasks = tasks;
    for (var task : tasks.all()) {
      members.computeIfAbsent(grouping.leader(task), unused -> new ArrayList<>()).add(task);
    }
    this.tables = new TableWriting(situation, grouping);
    this.remarks = new Remarks(situation);
  }

  List<PlannedOperation> of(List<Task> order) {
    order.forEach(this::write);
    return Joining.of(operations);
  }

  private void write(Task task) {
    switch (task.moment()) {
      case KEEP -> add(task, tables.kept((RelationColumn) desired(task).definition()));
      case DROP -> drop(task);
      case FREE -> add(task, Kinship.free((Relation) current(task).definition()));
      case ASIDE -> add(task, Recasting.aside(current(task).definition()));
      case CREATE -> create(task);
      case ALTER, OFF, ON -> alter(task);
      case SETTLE -> settle(task);
      case JOIN -> add(task, Kinship.join((Relation) desired(task).definition()));
    }
  }

  /** What is said of an object beside its definition, from what is said of it now. */
  static List<Operation> extras(Situation situation, ObjectReference reference) {
    var wanted = situation.heirs().unattached(reference);
    if (situation.fate(reference).isMade()) {
      return Extras.ofMember(wanted);
    }
    var found = situation.current().get(reference);
    return ColumnGrants.areOn(situation, reference)
        ? Extras.between(found.with(wanted.privileges()), wanted)
        : Extras.between(found, wanted);
  }

  private CatalogObject current(Task task) {
    return situation.current().get(task.object());
  }

  private CatalogObject desired(Task task) {
    return situation.desired().get(task.object());
  }

  private List<Task> members(Task leader) {
    return members.getOrDefault(leader, List.of());
  }

  private void drop(Task task) {
    var found = current(task);
    if (found.definition() instanceof Relation relation) {
      operations.add(remarks.dropped(task.object(), tables.dropped(relation)));
    } else if (tasks.has(Moment.ASIDE, task.object())) {
      add(task, Recasting.gone(found.definition()));
    } else if (found.definition() instanceof RelationColumn column) {
      operations.add(remarks.dropped(task.object(), tables.dropped(column, found)));
    } else if (found.definition() instanceof Part) {
      add(task, Extras.taken(found));
    } else {
      Removal.of(found)
          .ifPresent(operation -> operations.add(remarks.dropped(task.object(), operation)));
    }
  }

  private void create(Task task) {
    var wanted = desired(task);
    switch (wanted.definition()) {
      case Relation relation -> {
        operations.add(remarks.made(task.object(), tables.created(relation, wanted)));
        beside(task);
      }
      case RelationColumn column -> {
        operations.add(remarks.made(task.object(), tables.added(column, wanted)));
        var counted = tables.counted(column);
        if (!counted.isEmpty()) {
          add(
              task,
              List.of(
                  new ColumnOperation.AlterColumn(
                      column.table(), column.column().name(), counted)));
        }
        beside(task);
      }
      case Sequence full -> {
        var plain = SequenceAlteration.plain(full);
        var sequence = isOfUnlogged(plain) ? plain.asUnlogged() : plain;
        operations.add(
            remarks.made(
                task.object(),
                new SequenceOperation.CreateSequence(
                    isLater(task.object()) ? sequence.ownedByNone() : sequence, false)));
        operations.addAll(Remarks.plain(Creation.beside(wanted)));
      }
      case Definition unused -> {
        Creation.definition(wanted)
            .ifPresent(operation -> operations.add(remarks.made(task.object(), operation)));
        beside(task);
      }
    }
  }

  /** Whether the server would make it unlogged itself, if it came with its column. */
  private boolean isOfUnlogged(Sequence sequence) {
    return situation.fates().version() >= UNLOGGED_SEQUENCES_SINCE
        && sequence
            .owner()
            .flatMap(owner -> situation.desired().table(owner.table()))
            .filter(table -> RelationAlteration.one(table, TableOption.Unlogged.class).isPresent())
            .isPresent();
  }

  /** Whether the sequence is told later with which column it goes. */
  private boolean isLater(ObjectReference sequence) {
    var settle = new Task(Moment.SETTLE, sequence);
    return members(grouping.leader(settle)).contains(settle);
  }

  /** What is said of a table, its columns, constraints and sequences once they are there. */
  private void beside(Task leader) {
    for (var member : members(leader)) {
      if (member.moment() == Moment.CREATE && !isSettledLater(member)) {
        operations.addAll(Remarks.plain(extras(situation, member.object())));
      }
    }
  }

  private boolean isSettledLater(Task member) {
    return situation.desired().definition(member.object()) instanceof RelationColumn
        && tasks.has(Moment.SETTLE, member.object());
  }

  private void alter(Task task) {
    if (task.moment() == Moment.OFF && situation.fate(task.object()).isDropped()) {
      add(task, tables.withoutDefault((RelationColumn) current(task).definition()));
      return;
    }
    if (desired(task).definition() instanceof RelationColumn column) {
      alter(task, column);
      return;
    }
    var before = situation.heirs().renamed(task.object());
    if (before.isPresent()) {
      rename(task, before.get());
    } else if (task.moment() == Moment.ALTER) {
      operations.addAll(
          remarks.altered(task.object(), situation.fates().operations(task.object())));
      operations.addAll(Remarks.plain(extras(situation, task.object())));
    }
  }

  private void alter(Task task, RelationColumn column) {
    var changes = situation.changes().of(task.object());
    var all = new ArrayList<ColumnChange>();
    var pieces = members(task).stream().map(Task::moment).toList();
    if (pieces.contains(Moment.OFF)) {
      all.addAll(changes.off());
    }
    if (pieces.contains(Moment.ALTER)) {
      all.addAll(changes.between());
    }
    if (pieces.contains(Moment.ON)) {
      all.addAll(
          situation.fate(task.object()) == Fate.ALTERED
              ? changes.on()
              : TableWriting.standard(column));
    }
    if (!all.isEmpty()) {
      operations.addAll(
          remarks.altered(
              task.object(),
              List.of(
                  new ColumnOperation.AlterColumn(column.table(), column.column().name(), all))));
    }
    if (task.moment() == Moment.ALTER) {
      operations.addAll(Remarks.plain(extras(situation, task.object())));
    }
  }

  private void rename(Task task, ObjectReference before) {
    var found = situation.current().get(before);
    if (found.definition() instanceof Index index
        && desired(task).definition() instanceof Index wanted) {
      var name = wanted.name().orElseThrow();
      var named = index.named(name);
      var operations = new ArrayList<Operation>();
      operations.add(
          new IndexOperation.RenameIndex(index.table().sibling(index.name().orElseThrow()), name));
      if (IndexAlteration.of(named, wanted) instanceof Alteration.InPlace change) {
        operations.addAll(change.operations());
      }
      operations.addAll(
          Extras.between(
              new CatalogObject(named, found.comment(), found.traits(), found.privileges()),
              desired(task)));
      add(task, operations);
    }
  }

  private void settle(Task task) {
    var wanted = desired(task);
    if (wanted.definition() instanceof Sequence sequence) {
      sequence
          .owner()
          .ifPresent(owner ->
              add(
                  task,
                  List.of(
                      new SequenceOperation.AlterSequence(
                          sequence.name(),
                          List.of(new SequenceChange.ToOwnedBy(owner, Optional.empty()))))));
    } else if (wanted.definition() instanceof RelationColumn column) {
      var changes = situation.changes().beside(task.object());
      if (!changes.isEmpty()) {
        add(
            task,
            List.of(
                new ColumnOperation.AlterColumn(column.table(), column.column().name(), changes)));
      }
      operations.addAll(Remarks.plain(extras(situation, task.object())));
    }
    var now = IndexTraits.now(situation, tasks, task.object());
    var then = IndexTraits.of(wanted.traits());
    if (!now.equals(then)) {
      add(task, TraitOperations.between(task.object(), now, then));
    }
    if (ColumnGrants.areOn(situation, task.object())) {
      add(
          task,
          GrantOperations.between(
              task.object(),
              ColumnGrants.now(situation, tasks, task.object()),
              wanted.privileges()));
    }
  }

  private void add(Task task, List<Operation> all) {
    operations.addAll(remarks.because(task.object(), all));
  }
}
