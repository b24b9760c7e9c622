package dev.limbeck.diff;

import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.schema.Rule;

/** How a rule becomes another of its name: by CREATE OR REPLACE. */
final class RuleAlteration {

  private RuleAlteration() {}

  static Alteration of(Rule current, Rule desired) {
    return Alteration.InPlace.of(CreateObject.orReplace(desired, current));
  }
}
