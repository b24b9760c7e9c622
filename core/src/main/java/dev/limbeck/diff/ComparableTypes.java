package dev.limbeck.diff;

import dev.limbeck.schema.DataType;
import java.util.Set;

/** Types among which a foreign key may change step by step: all compare with each other. */
final class ComparableTypes {

  private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");

  private ComparableTypes() {}

  static boolean areAll(DataType type) {
    return !TypeNames.isArray(type) && NUMBERS.contains(TypeNames.of(type));
  }
}
