package dev.limbeck.migration;

import dev.limbeck.operation.AttributeChange;
import dev.limbeck.operation.DomainChange;
import dev.limbeck.schema.Attribute;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.Domain;
import dev.limbeck.schema.EnumPosition;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.Namespace;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RangeType;
import java.util.List;
import java.util.Optional;

/** Schemas and types. */
abstract class ObjectElements extends ReferenceElements {

  ObjectElements() {}

  /** A schema: {@code schema("reports").authorization("app_owner")}. */
  public static Namespace schema(String name) {
    return Namespace.of(name);
  }

  /** A type of a few words, in the order in which they compare. */
  public static EnumType enumType(String name, String... values) {
    return new EnumType(QualifiedName.parse(name), List.of(values));
  }

  /** In front of a value of an enum. */
  public static EnumPosition before(String value) {
    return new EnumPosition.Before(value);
  }

  /** Behind a value of an enum. */
  public static EnumPosition after(String value) {
    return new EnumPosition.After(value);
  }

  /** A type with conditions: {@code domain("email", text()).check("VALUE LIKE '%@%'")}. */
  public static Domain domain(String name, DataType type) {
    return Domain.of(name, type);
  }

  /** A type of several fields: {@code compositeType("place", attribute("city", text()))}. */
  public static CompositeType compositeType(String name, Attribute... attributes) {
    return new CompositeType(QualifiedName.parse(name), List.of(attributes));
  }

  /** A field of a composite type. */
  public static Attribute attribute(String name, DataType type) {
    return Attribute.of(name, type);
  }

  /** A type of ranges. */
  public static RangeType rangeType(String name, DataType subtype) {
    return RangeType.of(name, subtype);
  }

  /** The domain gets one condition more, {@code addCheck(check("VALUE > 0").named("positive"))}. */
  public static DomainChange addCheck(Check check) {
    return new DomainChange.AddCheck(check);
  }

  /** The domain loses a condition. */
  public static DomainChange dropCheck(String name) {
    return new DomainChange.DropCheck(name, Optional.empty());
  }

  /** The domain loses a condition, and this is what it was: the change can be undone. */
  public static DomainChange dropCheck(String name, Check was) {
    return new DomainChange.DropCheck(name, Optional.of(was));
  }

  /** Values that are there already are looked at for a condition that was added without. */
  public static DomainChange validateCheck(String name) {
    return new DomainChange.ValidateCheck(name);
  }

  /** The composite type gets one field more. */
  public static AttributeChange addAttribute(String name, DataType type) {
    return new AttributeChange.AddAttribute(Attribute.of(name, type));
  }

  /** The composite type gets one field more. */
  public static AttributeChange addAttribute(Attribute attribute) {
    return new AttributeChange.AddAttribute(attribute);
  }

  /** The composite type loses a field. */
  public static AttributeChange dropAttribute(String name) {
    return new AttributeChange.DropAttribute(name, Optional.empty());
  }

  /** The composite type loses a field, and this is what it was: the change can be undone. */
  public static AttributeChange dropAttribute(Attribute was) {
    return new AttributeChange.DropAttribute(was.name(), Optional.of(was));
  }

  /** A field gets another type; say {@code from(...)} what it was to undo it. */
  public static AttributeChange.AlterAttribute alterAttribute(Attribute attribute) {
    return new AttributeChange.AlterAttribute(attribute, Optional.empty());
  }
}
