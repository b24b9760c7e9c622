package dev.limbeck.diff;

import dev.limbeck.schema.DataType;
import java.util.Set;

/** Types among which a foreign key may change step by step: all compare with each other. */
final class ComparableTypes {

  private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");

  private ComparableTypes() {}

  static boolean compare(DataType one, DataType other) {
    return !TypeNames.isArray(one)
        && !TypeNames.isArray(other)
        && ((isNumber(one) && isNumber(other))
            || (TypeNames.isText(one) && TypeNames.isText(other)));
  }

  private static boolean isNumber(DataType type) {
    return NUMBERS.contains(TypeNames.of(type));
  }
}
