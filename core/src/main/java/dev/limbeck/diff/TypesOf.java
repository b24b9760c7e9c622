package dev.limbeck.diff;

import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Of which types a column is, and of which types these are made in turn. */
final class TypesOf {

  private TypesOf() {}

  /** All types that one side makes and that values of a column, or of a type, hold. */
  static Set<InSchema> all(Side side, ObjectReference user) {
    var found = new LinkedHashSet<InSchema>();
    var open = new ArrayDeque<ObjectReference>(List.of(user));
    while (!open.isEmpty()) {
      for (var on : side.needs(open.pop())) {
        if (on instanceof InSchema type && isMadeOf(type) && found.add(type)) {
          open.add(type);
        }
      }
    }
    return found;
  }

  /** Their names, whichever kind they are of. */
  static Set<QualifiedName> names(Side side, ObjectReference column) {
    var names = new LinkedHashSet<QualifiedName>();
    all(side, column).forEach(type -> names.add(type.name()));
    return names;
  }

  /** The columns whose values hold values of a type. */
  static Set<ObjectReference> columns(Side side, ObjectReference type) {
    var columns = new LinkedHashSet<ObjectReference>();
    var seen = new LinkedHashSet<ObjectReference>(List.of(type));
    var open = new ArrayDeque<ObjectReference>(List.of(type));
    while (!open.isEmpty()) {
      for (var user : side.users(open.pop())) {
        if (user instanceof Within within && within.kind() == Within.Kind.COLUMN) {
          columns.add(user);
        } else if (user instanceof InSchema in && isMadeOf(in) && seen.add(user)) {
          open.add(user);
        }
      }
    }
    return columns;
  }

  private static boolean isMadeOf(InSchema type) {
    return type.kind() == InSchema.Kind.TYPE || type.kind() == InSchema.Kind.DOMAIN;
  }
}
