package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.TypeOperation.AddEnumValue;
import dev.limbeck.schema.EnumPosition;
import dev.limbeck.schema.EnumType;
import java.util.ArrayList;
import java.util.List;

/**
 * How an enum becomes another of its name: by values that are added, where all others stay in their
 * order; the server can neither drop a value nor move it.
 */
final class EnumAlteration {

  private EnumAlteration() {}

  static Alteration of(EnumType current, EnumType desired) {
    var kept = desired.values().stream().filter(current.values()::contains).toList();
    return kept.equals(current.values())
        ? new Alteration.InPlace(added(current, desired), false)
        : Alteration.Recast.always();
  }

  private static List<Operation> added(EnumType current, EnumType desired) {
    var values = desired.values();
    var operations = new ArrayList<Operation>();
    for (int i = 0; i < values.size(); i++) {
      if (!current.values().contains(values.get(i))) {
        operations.add(
            new AddEnumValue(current.name(), values.get(i), false, position(current, values, i)));
      }
    }
    return operations;
  }

  /** Behind its predecessor, which is there by then. */
  private static EnumPosition position(EnumType current, List<String> values, int at) {
    if (values.subList(at, values.size()).stream().noneMatch(current.values()::contains)) {
      return new EnumPosition.Last();
    }
    return at == 0
        ? new EnumPosition.Before(current.values().getFirst())
        : new EnumPosition.After(values.get(at - 1));
  }
}
