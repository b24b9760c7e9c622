package dev.limbeck.run;

import java.util.Locale;

/** When a hook is called. */
public enum HookEvent {
  /** Before the first step, in a transaction of its own. */
  BEFORE_RUN,
  /** After the last step, in a transaction of its own. */
  AFTER_RUN,
  /** Before the statements of a step, in its transaction. */
  BEFORE_STEP,
  /** After the statements of a step, in its transaction. */
  AFTER_STEP;

  /** As it is written in limbeck.toml. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
