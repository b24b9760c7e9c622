package dev.limbeck.run;

import dev.limbeck.migration.Hook;
import dev.limbeck.script.Section;

/** What says what a hook does. */
public sealed interface HookSource {

  /** The statements of a SQL file. */
  record Sql(Section section) implements HookSource {}

  /** An object that records it. */
  record Java(Hook hook) implements HookSource {}
}
