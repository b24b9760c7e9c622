package dev.limbeck.diff;

import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.Sequence;
import java.util.LinkedHashSet;
import java.util.Set;

/** All that is to be done, in its smallest pieces and in no order yet. */
final class Tasks {

  private final Situation situation;
  private final Set<Task> all = new LinkedHashSet<>();

  private Tasks(Situation situation) {
    this.situation = situation;
  }

  static Tasks of(Situation situation) {
    var tasks = new Tasks(situation);
    for (var reference : situation.fates().changed()) {
      tasks.read(reference);
    }
    tasks.readHeirs();
    tasks.readSettled();
    return tasks;
  }

  /** What inherited columns are to be beside what they are from above. */
  private void readHeirs() {
    for (var object : situation.desired().objects().values()) {
      if (object.definition() instanceof Relation relation
          && !Kinship.ancestors(relation).isEmpty()) {
        for (var column : situation.desired().columns(relation.name())) {
          readHeir(column.reference());
        }
      }
    }
  }

  /** What names an index or a column is said again where that is made anew. */
  private void readSettled() {
    for (var object : situation.desired().objects().values()) {
      var reference = object.reference();
      var now = IndexTraits.now(situation, this, reference);
      if (!now.equals(IndexTraits.of(object.traits()))
          || (ColumnGrants.areOn(situation, reference)
              && !ColumnGrants.now(situation, this, reference).equals(object.privileges()))) {
        add(Moment.SETTLE, reference);
      }
    }
  }

  private void readHeir(ObjectReference reference) {
    if (situation.heirs().keepsNotNull(reference)) {
      add(Moment.KEEP, reference);
    }
    if (situation.heirs().follows(reference)
        && !(situation.changes().beside(reference).isEmpty()
            && Writing.extras(situation, reference).isEmpty())) {
      add(Moment.SETTLE, reference);
    }
  }

  private void read(ObjectReference reference) {
    switch (situation.fate(reference)) {
      case KEPT -> {}
      case GONE -> {
        if (situation.fates().stepsAside(reference)) {
          add(Moment.ASIDE, reference);
        }
        drop(reference);
      }
      case NEW -> create(reference);
      case REPLACED -> {
        drop(reference);
        create(reference);
      }
      case RECAST -> {
        add(Moment.ASIDE, reference);
        if (situation.desired().has(reference)) {
          add(Moment.CREATE, reference);
        }
        add(Moment.DROP, reference);
      }
      case ALTERED -> alter(reference);
    }
  }

  /** A default that calls a function can go before its column. */
  private void drop(ObjectReference reference) {
    if (situation.heirs().renamedTo(reference).isPresent()) {
      return;
    }
    if (situation.current().definition(reference) instanceof RelationColumn column
        && column.column().content() instanceof Content.Default
        && situation.current().needs(reference).stream().anyMatch(Edges::isOfDefault)) {
      add(Moment.OFF, reference);
    }
    add(Moment.DROP, reference);
  }

  private void create(ObjectReference reference) {
    if (situation.heirs().renamed(reference).isPresent()) {
      add(Moment.ALTER, reference);
      return;
    }
    add(Moment.CREATE, reference);
    var wanted = situation.desired().get(reference);
    var definition = wanted.definition();
    if (definition instanceof RelationColumn column
        && column.column().content() instanceof Content.Default
        && !situation.heirs().follows(reference)) {
      add(Moment.ON, reference);
    } else if (definition instanceof Sequence sequence && sequence.owner().isPresent()) {
      add(Moment.SETTLE, reference);
    } else if (definition instanceof Relation relation
        && situation.heirs().isMadeAlone(relation.name())) {
      add(Moment.JOIN, reference);
    }
  }

  private void alter(ObjectReference reference) {
    var found = situation.current().get(reference);
    var wanted = situation.desired().get(reference);
    if (wanted.definition() instanceof RelationColumn) {
      alterColumn(reference);
    } else if (wanted.definition() instanceof Relation) {
      alterTable(reference, found, wanted);
    } else {
      add(Moment.ALTER, reference);
    }
  }

  private void alterColumn(ObjectReference reference) {
    var changes = situation.changes().of(reference);
    if (!changes.off().isEmpty()) {
      add(Moment.OFF, reference);
    }
    add(Moment.ALTER, reference);
    if (!changes.on().isEmpty()) {
      add(Moment.ON, reference);
    }
  }

  private void alterTable(ObjectReference reference, CatalogObject found, CatalogObject wanted) {
    var was = (Relation) found.definition();
    var to = (Relation) wanted.definition();
    if (situation.heirs().moves(to.name())) {
      if (!Kinship.ancestors(was).isEmpty()) {
        add(Moment.FREE, reference);
      }
      if (!Kinship.ancestors(to).isEmpty()) {
        add(Moment.JOIN, reference);
      }
    }
    add(Moment.ALTER, reference);
  }

  private void add(Moment moment, ObjectReference reference) {
    all.add(new Task(moment, reference));
  }

  boolean has(Moment moment, ObjectReference reference) {
    return all.contains(new Task(moment, reference));
  }

  boolean has(Task task) {
    return all.contains(task);
  }

  Set<Task> all() {
    return all;
  }
}
