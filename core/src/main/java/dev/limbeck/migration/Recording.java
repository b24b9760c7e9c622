package dev.limbeck.migration;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Reversal;
import dev.limbeck.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a revision recorded in one direction.
 *
 * @param operations in the order in which they run
 * @param irreversible why it cannot be undone, where a downgrade says so
 */
public record Recording(List<Recorded> operations, Optional<String> irreversible) {

  /** Copies the list. */
  public Recording {
    operations = List.copyOf(operations);
  }

  /**
   * An operation that nothing undoes.
   *
   * @param recorded which
   * @param reason a clause, {@code the dropped table's definition is not said}
   */
  public record Obstacle(Recorded recorded, String reason) {}

  /** The statements of all operations, as a compiler writes each. */
  public List<SqlStatement> statements(Function<Operation, List<SqlStatement>> compiler) {
    return operations.stream()
        .flatMap(recorded -> compiler.apply(recorded.operation()).stream())
        .toList();
  }

  /** What keeps it from being reversed, in order; nothing where it can be. */
  public List<Obstacle> obstacles() {
    return operations.stream().flatMap(Recording::obstacle).toList();
  }

  private static Stream<Obstacle> obstacle(Recorded recorded) {
    return recorded.operation().reverse() instanceof Reversal.Impossible impossible
        ? Stream.of(new Obstacle(recorded, impossible.reason()))
        : Stream.empty();
  }

  /**
   * What undoes it: the opposite of each operation, the last one first, at the line that recorded
   * it; throws an {@link IllegalStateException} where there are obstacles.
   */
  public Recording reverse() {
    var reversed = new ArrayList<Recorded>();
    for (var recorded : operations.reversed()) {
      switch (recorded.operation().reverse()) {
        case Reversal.Possible possible ->
            possible
                .operations()
                .forEach(operation -> reversed.add(new Recorded(operation, recorded.line())));
        case Reversal.Impossible impossible ->
            throw new IllegalStateException("not reversible: " + impossible.reason());
      }
    }
    return new Recording(reversed, Optional.empty());
  }
}
