package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A type with conditions of its own; within them the value is called {@code VALUE}.
 *
 * @param name its name
 * @param type what it is made of
 * @param collation how its texts compare, where that is not the type's own way
 * @param standard the value of a column of this type that says none
 * @param nullable whether it may be null
 * @param checks the conditions, in order
 */
public record Domain(
    QualifiedName name,
    DataType type,
    Optional<QualifiedName> collation,
    Optional<Value> standard,
    boolean nullable,
    List<Check> checks)
    implements DatabaseObject {

  /** Copies the list. */
  public Domain {
    checks = List.copyOf(checks);
  }

  /** A domain without conditions. */
  public static Domain of(String name, DataType type) {
    return new Domain(
        QualifiedName.parse(name), type, Optional.empty(), Optional.empty(), true, List.of());
  }

  /** How its texts compare: {@code collate("C")}. */
  public Domain collate(String collationName) {
    return new Domain(
        name, type, Optional.of(QualifiedName.parse(collationName)), standard, nullable, checks);
  }

  /** The value of a column that says none: a literal or {@code sql(...)}. */
  public Domain defaultTo(Object value) {
    return new Domain(name, type, collation, Optional.of(Value.of(value)), nullable, checks);
  }

  /** It is never null. */
  public Domain notNull() {
    return new Domain(name, type, collation, standard, false, checks);
  }

  /** A condition on {@code VALUE}. */
  public Domain check(String condition) {
    return with(Check.of(condition));
  }

  /** A condition on {@code VALUE}, with a name. */
  public Domain with(Check check) {
    var all = new ArrayList<>(checks);
    all.add(check);
    return new Domain(name, type, collation, standard, nullable, all);
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.InSchema(ObjectReference.InSchema.Kind.DOMAIN, name);
  }
}
