package dev.limbeck.diff;

import dev.limbeck.schema.DataType;
import dev.limbeck.schema.StandardType;
import java.util.EnumSet;
import java.util.Set;

/**
 * Changes of a type that the server makes without a word although values lose something: digits, a
 * time of day. A text that is too long and a number that is too large are errors instead.
 */
final class Narrowing {

  private static final Set<StandardType> WHOLE =
      EnumSet.of(
          StandardType.SMALLINT,
          StandardType.INTEGER,
          StandardType.BIGINT,
          StandardType.SMALLSERIAL,
          StandardType.SERIAL,
          StandardType.BIGSERIAL);

  private static final Set<StandardType> BROKEN =
      EnumSet.of(
          StandardType.NUMERIC,
          StandardType.REAL,
          StandardType.DOUBLE_PRECISION,
          StandardType.MONEY);

  private static final Set<StandardType> MOMENTS =
      EnumSet.of(StandardType.TIMESTAMP, StandardType.TIMESTAMPTZ);

  private static final Set<StandardType> PARTS =
      EnumSet.of(StandardType.DATE, StandardType.TIME, StandardType.TIMETZ);

  private Narrowing() {}

  static boolean isLossy(DataType from, DataType to) {
    return from instanceof DataType.Standard before
        && to instanceof DataType.Standard after
        && isLossy(before, after);
  }

  private static boolean isLossy(DataType.Standard from, DataType.Standard to) {
    var before = from.type();
    var after = to.type();
    if (before == after) {
      return switch (before) {
        case NUMERIC -> scale(to) < scale(from);
        case TIME, TIMETZ, TIMESTAMP, TIMESTAMPTZ -> precision(to) < precision(from);
        default -> false;
      };
    }
    return (BROKEN.contains(before) && WHOLE.contains(after))
        || (BROKEN.contains(before) && after == StandardType.REAL)
        || (before == StandardType.NUMERIC && after == StandardType.DOUBLE_PRECISION)
        || (MOMENTS.contains(before) && PARTS.contains(after))
        || (before == StandardType.TIMETZ && after == StandardType.TIME);
  }

  /** Digits behind the point; without limits as many as the number has. */
  private static int scale(DataType.Standard type) {
    return switch (type.modifiers().size()) {
      case 0 -> Integer.MAX_VALUE;
      case 1 -> 0;
      default -> type.modifiers().get(1);
    };
  }

  /** Digits of a second, six without a word. */
  private static int precision(DataType.Standard type) {
    return type.modifiers().isEmpty() ? 6 : type.modifiers().getFirst();
  }
}
