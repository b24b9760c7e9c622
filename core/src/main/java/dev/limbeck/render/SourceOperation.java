package dev.limbeck.render;

import dev.limbeck.operation.Operation;
import java.util.Optional;

/**
 * An operation that is to stand in a file.
 *
 * @param operation what is done
 * @param comment what stands above it, one line
 */
public record SourceOperation(Operation operation, Optional<String> comment) {

  /** One without a comment. */
  public static SourceOperation of(Operation operation) {
    return new SourceOperation(operation, Optional.empty());
  }
}
