package dev.limbeck.migration;

import static dev.limbeck.migration.ReferenceElements.onType;

import dev.limbeck.operation.AttributeChange;
import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.ObjectOperation.DropObject;
import dev.limbeck.operation.ObjectOperation.RenameObject;
import dev.limbeck.operation.TypeOperation;
import dev.limbeck.schema.Attribute;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.EnumPosition;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RangeType;
import java.util.List;

/** Enums, composite types and range types. */
public interface TypeDirectives extends Directives {

  /** Makes an enum of these values, in the order in which they compare. */
  default void createEnum(String name, String... values) {
    createEnum(new EnumType(QualifiedName.parse(name), List.of(values)));
  }

  /** Makes an enum, {@code enumType("mood", "low", "fine")}. */
  default void createEnum(EnumType type) {
    invoke(CreateObject.of(type));
  }

  /** Gives an enum one value more, the last; the transaction that adds it cannot use it. */
  default void addEnumValue(String type, String value) {
    addEnumValue(type, value, new EnumPosition.Last());
  }

  /** Gives an enum one value more: {@code addEnumValue("mood", "fine", before("great"))}. */
  default void addEnumValue(String type, String value, EnumPosition position) {
    invoke(new TypeOperation.AddEnumValue(QualifiedName.parse(type), value, false, position));
  }

  /** Gives an enum one value more, the last, unless it has it. */
  default void addEnumValueIfNotExists(String type, String value) {
    addEnumValueIfNotExists(type, value, new EnumPosition.Last());
  }

  /** Gives an enum one value more unless it has it, wherever that one comes. */
  default void addEnumValueIfNotExists(String type, String value, EnumPosition position) {
    invoke(new TypeOperation.AddEnumValue(QualifiedName.parse(type), value, true, position));
  }

  /** Spells a value of an enum otherwise, also in all rows. */
  default void renameEnumValue(String type, String value, String to) {
    invoke(new TypeOperation.RenameEnumValue(QualifiedName.parse(type), value, to));
  }

  /** Makes a type of several fields. */
  default void createCompositeType(String name, Attribute... attributes) {
    createCompositeType(new CompositeType(QualifiedName.parse(name), List.of(attributes)));
  }

  /** Makes a type of several fields, {@code compositeType("place", attribute("city", text()))}. */
  default void createCompositeType(CompositeType type) {
    invoke(CreateObject.of(type));
  }

  /** Changes a composite type: {@code addAttribute("country", text())} and its like. */
  default void alterCompositeType(String name, AttributeChange... changes) {
    invoke(new TypeOperation.AlterCompositeType(QualifiedName.parse(name), List.of(changes)));
  }

  /** Gives a field of a composite type another name. */
  default void renameAttribute(String type, String attribute, String to) {
    invoke(new TypeOperation.RenameAttribute(QualifiedName.parse(type), attribute, to));
  }

  /** Makes a type of ranges: {@code rangeType("weight_range", numeric())}. */
  default void createRangeType(RangeType type) {
    invoke(CreateObject.of(type));
  }

  /** Drops an enum, a composite type or a range type. */
  default void dropType(String name) {
    invoke(DropObject.of(onType(name)));
  }

  /** Drops an enum and says what it was, so that the step can be undone. */
  default void dropType(EnumType was) {
    invoke(DropObject.of(was));
  }

  /** Drops a composite type and says what it was, so that the step can be undone. */
  default void dropType(CompositeType was) {
    invoke(DropObject.of(was));
  }

  /** Drops a range type and says what it was, so that the step can be undone. */
  default void dropType(RangeType was) {
    invoke(DropObject.of(was));
  }

  /** Drops a type if there is one. */
  default void dropTypeIfExists(String name) {
    invoke(DropObject.ifExists(onType(name)));
  }

  /** Drops a type with all that depends on it, columns too. */
  default void dropTypeCascade(String name) {
    invoke(DropObject.cascade(onType(name)));
  }

  /** Gives a type another name. */
  default void renameType(String name, String to) {
    invoke(new RenameObject(onType(name), to));
  }
}
