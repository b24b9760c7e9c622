package dev.limbeck.diff;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.QualifiedName;

/**
 * All that is known before anything is put in order.
 *
 * @param current what is there
 * @param desired what is to be there
 * @param fates what becomes of each object
 * @param heirs what is done to a table because it is done to one above it
 * @param changes what becomes of each column that stays
 */
record Situation(Side current, Side desired, Fates fates, Heirs heirs, Changes changes) {

  /** Puts it together; the version is that of the server that takes the operations. */
  static Situation of(Catalog current, Catalog desired, int version) {
    var casts = new Casts(current, desired);
    var left = Ghosts.left(current, desired);
    var before = new Side(left);
    var after = new Side(Ghosts.met(left, desired));
    var fates = Fates.of(before, after, casts, version);
    var heirs = new Heirs(before, after, fates);
    var changes = new Changes(before, after, casts, fates, heirs);
    return new Situation(before, after, fates, heirs, changes);
  }

  Fate fate(ObjectReference reference) {
    return fates.fate(reference);
  }

  static ObjectReference table(QualifiedName name) {
    return new InSchema(InSchema.Kind.TABLE, name);
  }
}
