package dev.limbeck.render;

import dev.limbeck.operation.Operation;
import java.util.Optional;

/**
 * An operation that is to stand in a file.
 *
 * @param operation what is done
 * @param comment what stands above it, one line
 * @param hasWayBack whether the file says beside it what undoes it, so that it need not hold the
 *     definition of what it drops
 */
public record SourceOperation(Operation operation, Optional<String> comment, boolean hasWayBack) {

  /** One without a comment that says all it knows. */
  public static SourceOperation of(Operation operation) {
    return new SourceOperation(operation, Optional.empty(), false);
  }

  /** What stands in the file. */
  Operation written() {
    return hasWayBack ? operation.forward() : operation;
  }
}
