package dev.limbeck.diff;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;

/**
 * All that is known before anything is put in order.
 *
 * @param current what is there
 * @param desired what is to be there
 * @param fates what becomes of each object
 * @param changes what becomes of each column that stays
 */
record Situation(Side current, Side desired, Fates fates, Changes changes) {

  static Situation of(Catalog current, Catalog desired) {
    var casts = new Casts(current, desired);
    var before = new Side(current);
    var after = new Side(desired);
    var fates = Fates.of(before, after, casts);
    return new Situation(before, after, fates, new Changes(before, after, casts, fates));
  }

  Fate fate(ObjectReference reference) {
    return fates.fate(reference);
  }

  static ObjectReference table(QualifiedName name) {
    return new InSchema(InSchema.Kind.TABLE, name);
  }

  /** Whether a table is a table of its own meanwhile, or has another place from then on. */
  boolean moves(QualifiedName table) {
    var was = current.table(table);
    var to = desired.table(table);
    return was.isPresent()
        && to.isPresent()
        && !fate(table(table)).isDropped()
        && (fates.isApart(table(table)) || !Kinship.isSame(was.get(), to.get()));
  }

  /** Whether a table is there all the time, with the same tables above it. */
  boolean stays(QualifiedName table) {
    return current.table(table).isPresent()
        && desired.table(table).isPresent()
        && !fate(table(table)).isDropped()
        && !moves(table);
  }

  /** Whether a table that is made is a partition or an heir from the start. */
  boolean isBornInto(Relation relation) {
    return !Kinship.ancestors(relation).isEmpty();
  }
}
