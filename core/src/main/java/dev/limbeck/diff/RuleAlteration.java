package dev.limbeck.diff;

import dev.limbeck.schema.Rule;

/** How a rule becomes another of its name. */
final class RuleAlteration {

  private RuleAlteration() {}

  static Alteration of(Rule current, Rule desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
