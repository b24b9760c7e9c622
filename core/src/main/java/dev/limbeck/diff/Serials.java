package dev.limbeck.diff;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.StandardType;
import dev.limbeck.schema.Value;
import java.util.List;
import java.util.Optional;

/** Columns with a sequence of their own that one word makes: {@code bigserial}. */
final class Serials {

  private static final int LONGEST_NAME = 63;

  private final Situation situation;
  private final Tasks tasks;

  Serials(Situation situation, Tasks tasks) {
    this.situation = situation;
    this.tasks = tasks;
  }

  /** Whether a sequence that is made comes with its column. */
  boolean isFolded(ObjectReference sequence) {
    return column(sequence).isPresent();
  }

  /** With which column a sequence that is made comes. */
  Optional<Task> column(ObjectReference reference) {
    if (!(situation.desired().definition(reference) instanceof Sequence sequence)) {
      return Optional.empty();
    }
    return sequence
        .owner()
        .map(owner -> new Within(Within.Kind.COLUMN, owner.table(), owner.column()))
        .filter(column -> tasks.has(Moment.CREATE, column))
        .filter(column ->
            situation.desired().get(column).definition() instanceof RelationColumn found
                && serial(found, sequence).isPresent())
        .map(column -> new Task(Moment.CREATE, column));
  }

  /** The word that makes both. */
  static Optional<StandardType> serial(RelationColumn column, Sequence sequence) {
    var type = sequence.type().map(TypeNames::of).orElse("bigint");
    return SequenceAlteration.plain(sequence).options().equals(SequenceOptions.NONE)
            && !sequence.unlogged()
            && !column.inherited()
            && !column.column().nullable()
            && !TypeNames.isArray(column.column().type())
            && TypeNames.of(column.column().type()).equals(type)
            && isOwnName(column, sequence.name())
            && column.column().content() instanceof Content.Default standard
            && isNext(standard.value(), sequence.name())
        ? word(type)
        : Optional.empty();
  }

  private static Optional<StandardType> word(String type) {
    return switch (type) {
      case "smallint" -> Optional.of(StandardType.SMALLSERIAL);
      case "integer" -> Optional.of(StandardType.SERIAL);
      case "bigint" -> Optional.of(StandardType.BIGSERIAL);
      default -> Optional.empty();
    };
  }

  /** The name that the server gives it, unless it is too long or taken. */
  private static boolean isOwnName(RelationColumn column, QualifiedName sequence) {
    var name = column.table().name() + "_" + column.column().name() + "_seq";
    return name.length() <= LONGEST_NAME && sequence.equals(column.table().sibling(name));
  }

  private static boolean isNext(Value value, QualifiedName sequence) {
    return value instanceof Value.Expression expression
        && expression
            .sql()
            .equals("nextval('" + Quoting.name(sequence).replace("'", "''") + "'::regclass)");
  }

  /** The column as it is written where its sequence comes with it. */
  static Column written(Column column, StandardType word) {
    return new Column(
        column.name(),
        new DataType.Standard(word, List.of()),
        true,
        new Content.Given(),
        column.collation(),
        column.storage(),
        column.compression(),
        column.comment(),
        column.constraints());
  }
}
