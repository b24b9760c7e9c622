package dev.limbeck.diff;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableOption;
import dev.limbeck.schema.Unique;
import dev.limbeck.schema.Validation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes a table with all that is made with it, or that goes with it. */
final class TableWriting {

  private final Situation situation;
  private final Grouping grouping;

  TableWriting(Situation situation, Grouping grouping) {
    this.situation = situation;
    this.grouping = grouping;
  }

  Operation created(Relation relation, CatalogObject wanted) {
    var leader = grouping.leader(new Task(Moment.CREATE, wanted.reference()));
    var side = situation.desired();
    Predicate<CatalogObject> isMember =
        object ->
            grouping.leader(new Task(Moment.CREATE, object.reference())).equals(leader)
                && !situation.heirs().follows(object.reference());
    boolean names = leavesNames(relation);
    var columns = new ArrayList<Column>();
    for (var object : side.columns(relation.name())) {
      var column = (RelationColumn) object.definition();
      if (isMember.test(object)) {
        var whole = written(side, column, object);
        columns.add(names ? named(relation, whole) : whole);
      }
    }
    return new TableOperation.CreateTable(
        table(
            situation.heirs().isMadeAlone(relation.name()) ? alone(relation) : relation,
            wanted,
            columns,
            constraints(side, relation, isMember)),
        false);
  }

  /** Whether a table that is made anew leaves partitions or heirs that keep names it had. */
  private boolean leavesNames(Relation relation) {
    var heirs = situation.heirs();
    return situation.fate(relation.reference()) == Fate.REPLACED
        && situation.current().users(relation.reference()).stream()
            .anyMatch(user ->
                situation.current().definition(user) instanceof Relation below
                    && Kinship.ancestors(below).contains(relation.name())
                    && heirs.moves(below.name()));
  }

  /** With the name of its NOT NULL that the server would choose if it were not taken. */
  private static Column named(Relation relation, Column column) {
    return column.nullable()
        ? column
        : column
            .nullable(true)
            .with(
                NotNull.of(column.name())
                    .named(ServerNames.ofNotNull(relation.name(), column.name())));
  }

  private static Relation alone(Relation partition) {
    return new Relation(
        partition.name(),
        partition.options().stream()
            .filter(option -> !(option instanceof TableOption.PartitionOf))
            .toList());
  }

  private static Table table(
      Relation relation, CatalogObject object, List<Column> columns, List<Constraint> constraints) {
    var commented =
        object.comment().map(text -> relation.with(new TableOption.Comment(text))).orElse(relation);
    return commented.with(columns, constraints);
  }

  private static List<Constraint> constraints(
      Side side, Relation relation, Predicate<CatalogObject> isMember) {
    return side.constraints(relation.name()).stream()
        .filter(isMember)
        .map(object -> (RelationConstraint) object.definition())
        .map(RelationConstraint::constraint)
        .sorted(Comparator.comparingInt(TableWriting::place))
        .toList();
  }

  private static int place(Constraint constraint) {
    return switch (constraint) {
      case PrimaryKey unused -> 0;
      case Unique unused -> 1;
      case Exclusion unused -> 2;
      case Check unused -> 3;
      case NotNull unused -> 4;
      case ForeignKey unused -> 5;
    };
  }

  Operation added(RelationColumn column, CatalogObject wanted) {
    var written = written(situation.desired(), column, wanted);
    return new ColumnOperation.AddColumn(
        column.table(),
        isCountedLater(column) ? written.with(new Content.Given()) : written,
        false);
  }

  /**
   * The server refuses a column that counts, and is added to a table with heirs, until it is there.
   */
  private boolean isCountedLater(RelationColumn column) {
    return column.column().content() instanceof Content.Counted
        && situation.heirs().hasHeirs(column.table());
  }

  /** What it is told to count by once it is there. */
  List<ColumnChange> counted(RelationColumn column) {
    return isCountedLater(column) && column.column().content() instanceof Content.Counted counted
        ? List.of(new ColumnChange.ToIdentity(counted.identity()))
        : List.of();
  }

  /** As it is made: without a default that has to wait, with a sequence that comes with it. */
  private Column written(Side side, RelationColumn column, CatalogObject object) {
    var reference = object.reference();
    var leader = grouping.leader(new Task(Moment.CREATE, reference));
    var whole = commented(column.column(), object);
    if (whole.content() instanceof Content.Default
        && !grouping.leader(new Task(Moment.ON, reference)).equals(leader)) {
      return whole.with(new Content.Given());
    }
    return sequence(side, column)
        .filter(found -> grouping.leader(new Task(Moment.CREATE, found.reference())).equals(leader))
        .flatMap(found -> Serials.serial(column, found))
        .map(word -> Serials.written(whole, word))
        .orElse(whole);
  }

  private static Optional<Sequence> sequence(Side side, RelationColumn column) {
    return side.find(
            new InSchema(
                InSchema.Kind.SEQUENCE,
                column
                    .table()
                    .sibling(column.table().name() + "_" + column.column().name() + "_seq")))
        .map(CatalogObject::definition)
        .filter(Sequence.class::isInstance)
        .map(Sequence.class::cast);
  }

  private static Column commented(Column column, CatalogObject object) {
    return object.comment().map(column::comment).orElse(column);
  }

  /** The default of a column that was made without it. */
  static List<ColumnChange> standard(RelationColumn column) {
    return column.column().content() instanceof Content.Default standard
        ? List.of(new ColumnChange.ToDefault(standard.value(), Optional.empty()))
        : List.of();
  }

  /** The default goes before its column does. */
  List<Operation> withoutDefault(RelationColumn column) {
    return column.column().content() instanceof Content.Default standard
        ? List.of(
            new ColumnOperation.AlterColumn(
                column.table(),
                column.column().name(),
                List.of(new ColumnChange.ToNoDefault(Optional.of(standard.value())))))
        : List.of();
  }

  /** A column of an heir stays NOT NULL, whatever becomes of that above. */
  List<Operation> kept(RelationColumn column) {
    return List.of(
        new ColumnOperation.AlterColumn(
            column.table(), column.column().name(), List.of(new ColumnChange.ToNotNull())));
  }

  Operation dropped(Relation relation) {
    var side = situation.current();
    var object = side.get(relation.reference());
    var columns =
        side.columns(relation.name()).stream()
            .filter(found -> !((RelationColumn) found.definition()).inherited())
            .map(found -> complete((RelationColumn) found.definition(), found))
            .toList();
    var constraints =
        constraints(side, relation, found -> isPlain((RelationConstraint) found.definition()));
    return new TableOperation.DropTable(
        relation.name(), false, false, Optional.of(table(relation, object, columns, constraints)));
  }

  private static boolean isPlain(RelationConstraint owned) {
    return !owned.inherited() && owned.constraint().validation() != Validation.NOT_VALID;
  }

  Operation dropped(RelationColumn column, CatalogObject found) {
    return new ColumnOperation.DropColumn(
        column.table(), column.column().name(), false, false, Optional.of(complete(column, found)));
  }

  /** A column of the current side with its comment, and with its sequence in one word. */
  private Column complete(RelationColumn column, CatalogObject found) {
    var whole = commented(column.column(), found);
    return sequence(situation.current(), column)
        .filter(sequence -> sequence.owner().isPresent())
        .flatMap(sequence -> Serials.serial(column, sequence))
        .map(word -> Serials.written(whole, word))
        .orElse(whole);
  }
}
