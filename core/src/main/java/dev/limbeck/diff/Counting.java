package dev.limbeck.diff;

import dev.limbeck.operation.CountingChange;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a sequence comes to count otherwise. */
final class Counting {

  private Counting() {}

  /**
   * The changes; none where nothing differs.
   *
   * @param wasType the type of its values, by which the server bounds them
   */
  static List<CountingChange> changes(
      SequenceOptions was, DataType wasType, SequenceOptions to, DataType toType) {
    var before = moved(was, wasType, toType);
    var after = resolved(to, toType);
    if (before.equals(after)) {
      return List.of();
    }
    var changes = new ArrayList<CountingChange>();
    changes.add(
        new CountingChange.ToCounting(
            differing(before, after), Optional.of(differing(after, before))));
    long start = before.start().orElseThrow();
    if (start < after.minimum().orElseThrow() || start > after.maximum().orElseThrow()) {
      changes.add(new CountingChange.Restart(after.start()));
    }
    return changes;
  }

  /** A bound that was that of the type becomes that of the next. */
  private static SequenceOptions moved(SequenceOptions was, DataType wasType, DataType toType) {
    var plain = unusual(was, wasType);
    var start = resolved(was, wasType).start();
    var moved = resolved(plain, toType);
    return new SequenceOptions(
        moved.increment(), start, moved.minimum(), moved.maximum(), moved.cache(), moved.cycle());
  }

  /** What the server would not choose itself. */
  static SequenceOptions unusual(SequenceOptions options, DataType type) {
    var said = resolved(options, type);
    var bare =
        new SequenceOptions(
            said.increment(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var bounds = differing(resolved(bare, type), said);
    var start =
        resolved(
            new SequenceOptions(
                said.increment(),
                Optional.empty(),
                said.minimum(),
                said.maximum(),
                Optional.empty(),
                Optional.empty()),
            type);
    return new SequenceOptions(
        said.increment().filter(step -> step != 1),
        other(start, said, SequenceOptions::start),
        bounds.minimum(),
        bounds.maximum(),
        bounds.cache(),
        bounds.cycle());
  }

  /** All that the server would choose, said. */
  private static SequenceOptions resolved(SequenceOptions options, DataType type) {
    long increment = options.increment().orElse(1L);
    boolean upward = increment > 0;
    long minimum = options.minimum().orElse(upward ? 1L : smallest(type));
    long maximum = options.maximum().orElse(upward ? largest(type) : -1L);
    return new SequenceOptions(
        Optional.of(increment),
        Optional.of(options.start().orElse(upward ? minimum : maximum)),
        Optional.of(minimum),
        Optional.of(maximum),
        Optional.of(options.cache().orElse(1L)),
        Optional.of(options.cycle().orElse(false)));
  }

  /** What of the second is not so in the first. */
  private static SequenceOptions differing(SequenceOptions before, SequenceOptions after) {
    return new SequenceOptions(
        other(before, after, SequenceOptions::increment),
        other(before, after, SequenceOptions::start),
        other(before, after, SequenceOptions::minimum),
        other(before, after, SequenceOptions::maximum),
        other(before, after, SequenceOptions::cache),
        other(before, after, SequenceOptions::cycle));
  }

  private static <T> Optional<T> other(
      SequenceOptions before,
      SequenceOptions after,
      Function<SequenceOptions, Optional<T>> option) {
    var value = option.apply(after);
    return value.equals(option.apply(before)) ? Optional.empty() : value;
  }

  private static long largest(DataType type) {
    return switch (TypeNames.of(type)) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }

  private static long smallest(DataType type) {
    return switch (TypeNames.of(type)) {
      case "smallint" -> Short.MIN_VALUE;
      case "integer" -> Integer.MIN_VALUE;
      default -> Long.MIN_VALUE;
    };
  }
}
