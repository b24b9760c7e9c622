package dev.limbeck.run;

import dev.limbeck.dialect.ServerError;
import java.util.Optional;

/**
 * What hooks do in the transaction of a step.
 *
 * @param before its statements
 * @param after its statements
 */
public record StepHooks(HookBlock before, HookBlock after) {

  /** Nothing. */
  static StepHooks none() {
    return new StepHooks(
        HookBlock.nothing(HookEvent.BEFORE_STEP), HookBlock.nothing(HookEvent.AFTER_STEP));
  }

  /** The statement that an error comes from. */
  Optional<HookStatement> find(ServerError error) {
    return before.find(error).or(() -> after.find(error));
  }
}
