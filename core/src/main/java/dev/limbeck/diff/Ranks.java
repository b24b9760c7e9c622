package dev.limbeck.diff;

import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.Callable;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.OfDatabase;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.RelationConstraint;
import java.util.Optional;

/**
 * What comes first where nothing else decides: what leans on tables goes, then tables are made and
 * changed, each with all that belongs to it, then what leans on them is made, and what rows lie in
 * goes last.
 */
final class Ranks {

  private static final int DROP_LEANING = 0;
  private static final int DROP_CONSTRAINT = 1;
  private static final int DROP_ROUTINE = 2;
  private static final int BEFORE = 3;
  private static final int SCHEMA = 10;
  private static final int EXTENSION = 11;
  private static final int TYPE = 12;
  private static final int SEQUENCE = 13;
  private static final int TABLE_ROUTINE = 14;
  private static final int TABLE = 20;
  private static final int ADD_COLUMN = 21;
  private static final int ALTER_COLUMN = 22;
  private static final int SETTLE = 24;
  private static final int PRIMARY_KEY = 30;
  private static final int KEY = 31;
  private static final int FOREIGN_KEY = 32;
  private static final int INDEX = 33;
  private static final int JOIN = 34;
  private static final int STATISTICS = 35;
  private static final int VIEW = 40;
  private static final int ROUTINE = 41;
  private static final int TRIGGER = 42;
  private static final int POLICY = 43;
  private static final int OTHER = 44;
  private static final int DROP_COLUMN = 50;
  private static final int DROP_TABLE = 51;
  private static final int DROP_SEQUENCE = 52;
  private static final int DROP_TYPE = 53;
  private static final int DROP_SCHEMA = 54;

  private final Situation situation;
  private final Homes homes;

  Ranks(Situation situation) {
    this.situation = situation;
    this.homes = new Homes(situation);
  }

  /** The ranks of all tasks, by number. */
  int[] of(Graph graph) {
    int[] all = new int[graph.size()];
    for (int task = 0; task < all.length; task++) {
      all[task] = of(graph.task(task));
    }
    for (int task = 0; task < all.length; task++) {
      if (homes.of(graph.task(task)).isPresent() && graph.task(task).moment() != Moment.DROP) {
        raise(graph, task, all);
      }
    }
    return all;
  }

  /** A routine that a table needs, for a trigger or a default, is made before the tables. */
  private static void raise(Graph graph, int task, int[] all) {
    for (int before : graph.before(task)) {
      if (all[before] == ROUTINE) {
        all[before] = TABLE_ROUTINE;
        raise(graph, before, all);
      }
    }
  }

  /** With what a task stands, if it is not one of those that come before all or behind all. */
  Optional<Place> place(Task task, int rank) {
    return rank < BEFORE || (rank >= TABLE && rank < DROP_COLUMN)
        ? homes.of(task).map(table -> new Place(table, rank >= TABLE))
        : Optional.empty();
  }

  private int of(Task task) {
    return switch (task.moment()) {
      case DROP -> drop(task.object());
      case KEEP, FREE, OFF, ASIDE -> BEFORE;
      case ALTER -> alter(task.object());
      case CREATE -> create(task.object());
      case ON -> ALTER_COLUMN;
      case SETTLE -> task.object() instanceof Within ? ALTER_COLUMN : settle(task.object());
      case JOIN -> JOIN;
    };
  }

  private static int settle(ObjectReference object) {
    return object instanceof InSchema in && in.kind() == InSchema.Kind.SEQUENCE ? SETTLE : INDEX;
  }

  private static int drop(ObjectReference object) {
    return switch (object) {
      case InSchema in ->
          switch (in.kind()) {
            case TABLE, FOREIGN_TABLE -> DROP_TABLE;
            case VIEW, MATERIALIZED_VIEW, STATISTICS -> DROP_LEANING;
            case INDEX -> DROP_CONSTRAINT;
            case SEQUENCE -> DROP_SEQUENCE;
            case TYPE, DOMAIN, COLLATION, TEXT_SEARCH_CONFIGURATION -> DROP_TYPE;
          };
      case Callable unused -> DROP_ROUTINE;
      case Within within ->
          switch (within.kind()) {
            case COLUMN -> DROP_COLUMN;
            case CONSTRAINT -> DROP_CONSTRAINT;
            case DOMAIN_CONSTRAINT, TRIGGER, POLICY, RULE -> DROP_LEANING;
          };
      case OfDatabase global ->
          global.kind() == OfDatabase.Kind.SCHEMA || global.kind() == OfDatabase.Kind.EXTENSION
              ? DROP_SCHEMA
              : DROP_LEANING;
    };
  }

  private int alter(ObjectReference object) {
    return object instanceof Within within && within.kind() == Within.Kind.COLUMN
        ? ALTER_COLUMN
        : create(object);
  }

  private int create(ObjectReference object) {
    return switch (object) {
      case InSchema in ->
          switch (in.kind()) {
            case TABLE, FOREIGN_TABLE -> TABLE;
            case VIEW, MATERIALIZED_VIEW -> VIEW;
            case STATISTICS -> STATISTICS;
            case INDEX -> INDEX;
            case SEQUENCE -> SEQUENCE;
            case TYPE, DOMAIN, COLLATION, TEXT_SEARCH_CONFIGURATION -> TYPE;
          };
      case Callable unused -> ROUTINE;
      case Within within ->
          switch (within.kind()) {
            case COLUMN -> ADD_COLUMN;
            case CONSTRAINT -> constraint(within);
            case DOMAIN_CONSTRAINT -> TYPE;
            case TRIGGER, RULE -> TRIGGER;
            case POLICY -> POLICY;
          };
      case OfDatabase global ->
          switch (global.kind()) {
            case SCHEMA -> SCHEMA;
            case EXTENSION -> EXTENSION;
            case EVENT_TRIGGER,
                PUBLICATION,
                LANGUAGE,
                DATABASE,
                ROLE,
                TABLESPACE,
                FOREIGN_DATA_WRAPPER,
                SERVER ->
                OTHER;
          };
    };
  }

  /**
   * The server takes the first key that fits for a foreign key: the primary key, if there is one.
   */
  private int constraint(ObjectReference reference) {
    if (!(situation.desired().definition(reference) instanceof RelationConstraint owned)) {
      return KEY;
    }
    return owned.constraint() instanceof ForeignKey
        ? FOREIGN_KEY
        : owned.constraint() instanceof PrimaryKey ? PRIMARY_KEY : KEY;
  }
}
