package dev.limbeck.schema;

import java.util.Optional;

/**
 * A type of ranges of another type.
 *
 * @param name its name
 * @param subtype what its ranges are of
 * @param operatorClass by which their bounds compare, where that is not the default
 * @param collation by which their bounds compare, where that is not the subtype's
 * @param canonical the function that gives equal ranges an equal form
 * @param difference the function that says how far two bounds are apart
 * @param multirange the name of its multirange type, where that is not the server's choice
 */
public record RangeType(
    QualifiedName name,
    DataType subtype,
    Optional<QualifiedName> operatorClass,
    Optional<QualifiedName> collation,
    Optional<QualifiedName> canonical,
    Optional<QualifiedName> difference,
    Optional<QualifiedName> multirange)
    implements DatabaseObject {

  /** A plain one. */
  public static RangeType of(String name, DataType subtype) {
    return new RangeType(
        QualifiedName.parse(name),
        subtype,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Its bounds compare by this operator class. */
  public RangeType operatorClass(String className) {
    return new RangeType(
        name, subtype, read(className), collation, canonical, difference, multirange);
  }

  /** Its bounds compare by this collation. */
  public RangeType collate(String collationName) {
    return new RangeType(
        name, subtype, operatorClass, read(collationName), canonical, difference, multirange);
  }

  /** This function gives equal ranges an equal form. */
  public RangeType canonical(String function) {
    return new RangeType(
        name, subtype, operatorClass, collation, read(function), difference, multirange);
  }

  /** This function says how far two bounds are apart; indexes are better with it. */
  public RangeType difference(String function) {
    return new RangeType(
        name, subtype, operatorClass, collation, canonical, read(function), multirange);
  }

  /** The name of its multirange type. */
  public RangeType multirange(String typeName) {
    return new RangeType(
        name, subtype, operatorClass, collation, canonical, difference, read(typeName));
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.InSchema(ObjectReference.InSchema.Kind.TYPE, name);
  }

  private static Optional<QualifiedName> read(String text) {
    return Optional.of(QualifiedName.parse(text));
  }
}
