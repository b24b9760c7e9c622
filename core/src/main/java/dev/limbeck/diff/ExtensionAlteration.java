package dev.limbeck.diff;

import dev.limbeck.operation.DatabaseOperation.UpdateExtension;
import dev.limbeck.operation.ObjectOperation.MoveObject;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Extension;
import java.util.ArrayList;

/**
 * How an extension becomes another version of itself, or comes into another schema. It is never
 * dropped for that: whatever uses it would go too.
 */
final class ExtensionAlteration {

  private ExtensionAlteration() {}

  static Alteration of(Extension current, Extension desired) {
    var operations = new ArrayList<Operation>();
    if (!current.schema().equals(desired.schema()) && desired.schema().isPresent()) {
      operations.add(new MoveObject(current.reference(), desired.schema().get(), current.schema()));
    }
    if (!current.version().equals(desired.version())) {
      operations.add(new UpdateExtension(current.name(), desired.version(), current.version()));
    }
    return new Alteration.InPlace(operations, false);
  }
}
