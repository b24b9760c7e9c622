package dev.limbeck.diff;

import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables that must be tables of their own meanwhile: what they have from above goes there, and
 * is to stay with them.
 */
final class Apart {

  private final Side current;
  private final Side desired;
  private final Fates fates;
  private final Heirs heirs;

  Apart(Side current, Side desired, Fates fates) {
    this.current = current;
    this.desired = desired;
    this.fates = fates;
    this.heirs = new Heirs(current, desired, fates);
  }

  List<ObjectReference> tables() {
    var all = new ArrayList<ObjectReference>();
    for (var object : desired.objects().values()) {
      if (object.definition() instanceof Relation relation
          && !Kinship.ancestors(relation).isEmpty()
          && heirs.stays(relation.name())
          && Stream.concat(
                  current.columns(relation.name()).stream(),
                  current.constraints(relation.name()).stream())
              .anyMatch(element -> isKeptAlone(element.reference()))) {
        all.add(object.reference());
      }
    }
    return all;
  }

  private boolean isKeptAlone(ObjectReference element) {
    var above = heirs.source(current, element);
    return above.isPresent()
        && desired.has(element)
        && (isLost(element) || isReplacedAlone(element, above.get()));
  }

  private boolean isLost(ObjectReference element) {
    return !current.isLocal(element) && heirs.source(desired, element).isEmpty();
  }

  private boolean isReplacedAlone(ObjectReference element, ObjectReference above) {
    return fates.fate(element) == Fate.REPLACED && !fates.fate(above).isDropped();
  }
}
