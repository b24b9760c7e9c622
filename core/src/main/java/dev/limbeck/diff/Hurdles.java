package dev.limbeck.diff;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.DataType;
import java.util.List;
import java.util.Optional;

/** Operations that an empty table takes, and one with rows perhaps not. */
public final class Hurdles {

  private Hurdles() {}

  private static final String FAILS = "fails where ";

  /** What may be in the way of an operation, by itself or by what is known of both sides. */
  public static Optional<String> of(PlannedOperation planned) {
    return of(planned.operation())
        .or(() -> planned.remark().filter(text -> text.startsWith(FAILS)));
  }

  /** That values of an enum go which rows may have. */
  static String ofValues(List<String> gone) {
    return FAILS
        + "a row has %s, which no type has any more: change it before"
            .formatted(gone.stream().map(value -> "'" + value + "'").collect(joining(" or ")));
  }

  /** What may be in the way, if anything. */
  public static Optional<String> of(Operation operation) {
    if (operation instanceof ColumnOperation.AddColumn add && needsValue(add)) {
      return Optional.of(FAILS + "the table has rows: give it a default, or fill it before");
    }
    return operation instanceof ColumnOperation.AlterColumn alter && isRequired(alter)
        ? Optional.of(FAILS + "a row has no value: fill it before")
        : Optional.empty();
  }

  private static boolean isRequired(ColumnOperation.AlterColumn alter) {
    return alter.changes().stream().anyMatch(ColumnChange.ToNotNull.class::isInstance);
  }

  private static boolean needsValue(ColumnOperation.AddColumn add) {
    return !add.column().nullable()
        && add.column().content() instanceof Content.Given
        && !isCounted(add.column().type());
  }

  private static boolean isCounted(DataType type) {
    return type instanceof DataType.Standard standard
        && switch (standard.type()) {
          case SMALLSERIAL, SERIAL, BIGSERIAL -> true;
          default -> false;
        };
  }
}
