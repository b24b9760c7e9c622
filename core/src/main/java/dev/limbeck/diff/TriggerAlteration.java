package dev.limbeck.diff;

import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.TriggerOperation.SwitchTrigger;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Trait;
import dev.limbeck.schema.Trigger;
import dev.limbeck.schema.TriggerMode;
import java.util.ArrayList;

/** How a trigger becomes another of its name: by CREATE OR REPLACE, except for constraint ones. */
final class TriggerAlteration {

  private TriggerAlteration() {}

  static Alteration of(Trigger was, Trigger to, CatalogObject current, CatalogObject desired) {
    if (was.constraint().isPresent() || to.constraint().isPresent()) {
      return new Alteration.Replaced();
    }
    var operations = new ArrayList<Operation>();
    operations.add(CreateObject.orReplace(to, was));
    var mode = desired.trait(Trait.Fires.class);
    // the server lets a trigger that was replaced fire like one that is new
    if (mode.isPresent() && mode.equals(current.trait(Trait.Fires.class))) {
      operations.add(
          new SwitchTrigger(to.table(), to.name(), mode.get().mode(), TriggerMode.ENABLE));
    }
    return new Alteration.InPlace(operations, false);
  }
}
