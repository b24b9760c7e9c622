package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the reversers of all groups have in common. */
final class Opposites {

  private Opposites() {}

  /** It is undone by this operation if there is one. */
  static Reversal of(Optional<? extends Operation> operation, String otherwise) {
    return operation
        .<Reversal>map(Reversal::by)
        .orElseGet(() -> new Reversal.Impossible(otherwise));
  }

  /** What a directive has made that leaves alone what is there already. */
  static Reversal uncertain(String directive, QualifiedName name) {
    return new Reversal.Impossible(
        "%s(\"%s\") may have found it there, and then it is not this revision's to drop"
            .formatted(directive, name));
  }

  /** The opposites of all, the last one's first; empty where one has none. */
  static <T> Optional<List<T>> each(List<T> all, Function<T, Optional<T>> opposite) {
    var reversed = new ArrayList<T>();
    for (var one : all.reversed()) {
      var back = opposite.apply(one);
      if (back.isEmpty()) {
        return Optional.empty();
      }
      reversed.add(back.get());
    }
    return Optional.of(List.copyOf(reversed));
  }

  static Optional<ParameterChange> parameter(ParameterChange change) {
    return switch (change) {
      case ParameterChange.ToParameter to ->
          Optional.of(
              to.was()
                  .<ParameterChange>map(was ->
                      new ParameterChange.ToParameter(to.name(), was, Optional.of(to.value())))
                  .orElseGet(
                      () -> new ParameterChange.ToNoParameter(to.name(), Optional.of(to.value()))));
      case ParameterChange.ToNoParameter to ->
          to.was().map(was -> new ParameterChange.ToParameter(to.name(), was, Optional.empty()));
    };
  }

  static Optional<CountingChange> counting(CountingChange change) {
    return switch (change) {
      case CountingChange.ToCounting to ->
          to.was().map(was -> new CountingChange.ToCounting(was, Optional.of(to.options())));
      case CountingChange.Restart unused -> Optional.empty();
    };
  }
}
