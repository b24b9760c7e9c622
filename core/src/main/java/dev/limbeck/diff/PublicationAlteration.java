package dev.limbeck.diff;

import dev.limbeck.operation.DatabaseOperation.AddToPublication;
import dev.limbeck.operation.DatabaseOperation.DropFromPublication;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Publication;
import java.util.ArrayList;

/** How a publication becomes another of its name: table by table. */
final class PublicationAlteration {

  private PublicationAlteration() {}

  static Alteration of(Publication current, Publication desired) {
    if (current.everything() != desired.everything()
        || !current.schemas().equals(desired.schemas())
        || !current.options().equals(desired.options())) {
      return new Alteration.Replaced();
    }
    var operations = new ArrayList<Operation>();
    for (var gone : current.tables()) {
      if (!desired.tables().contains(gone)) {
        operations.add(new DropFromPublication(current.name(), gone));
      }
    }
    for (var wanted : desired.tables()) {
      if (!current.tables().contains(wanted)) {
        operations.add(new AddToPublication(current.name(), wanted));
      }
    }
    return new Alteration.InPlace(operations, false);
  }
}
