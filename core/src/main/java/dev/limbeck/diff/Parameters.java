package dev.limbeck.diff;

import dev.limbeck.operation.ParameterChange;
import dev.limbeck.operation.ParameterChange.ToNoParameter;
import dev.limbeck.operation.ParameterChange.ToParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** How parameters by name become others. */
final class Parameters {

  private Parameters() {}

  /** What is set and what is set back, by name. */
  static List<ParameterChange> changes(Map<String, String> current, Map<String, String> desired) {
    var changes = new ArrayList<ParameterChange>();
    for (var name : names(current, desired)) {
      var was = Optional.ofNullable(current.get(name));
      var to = Optional.ofNullable(desired.get(name));
      if (!was.equals(to)) {
        changes.add(
            to.<ParameterChange>map(value -> new ToParameter(name, value, was))
                .orElseGet(() -> new ToNoParameter(name, was)));
      }
    }
    return changes;
  }

  /** Those that one of the sides has. */
  static Iterable<String> names(Map<String, String> current, Map<String, String> desired) {
    var names = new TreeSet<>(current.keySet());
    names.addAll(desired.keySet());
    return names;
  }
}
