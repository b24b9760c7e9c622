package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import java.util.Optional;

/**
 * One operation of the way from one schema to another.
 *
 * @param operation what is done
 * @param remark what a reader of the revision should know of it, one line, such as what it loses or
 *     why an object that does not differ is made anew
 * @param losesData whether rows or values go that the way back cannot restore
 */
public record PlannedOperation(Operation operation, Optional<String> remark, boolean losesData) {

  /** One of which nothing is to be said. */
  public static PlannedOperation of(Operation operation) {
    return new PlannedOperation(operation, Optional.empty(), false);
  }
}
