package dev.limbeck.operation;

import dev.limbeck.schema.Attribute;
import java.util.Optional;

/** One thing that becomes of the fields of a composite type. */
public sealed interface AttributeChange {

  /** The same without the definition of what goes. */
  default AttributeChange forward() {
    return this;
  }

  /**
   * One field more, the last.
   *
   * @param attribute which
   */
  record AddAttribute(Attribute attribute) implements AttributeChange {}

  /**
   * A field goes.
   *
   * @param name which
   * @param was what it was, so that it can be added again
   */
  record DropAttribute(String name, Optional<Attribute> was) implements AttributeChange {

    @Override
    public DropAttribute forward() {
      return new DropAttribute(name, Optional.empty());
    }
  }

  /**
   * A field gets another type; only while no table has a column of the composite type.
   *
   * @param attribute what it is from then on
   * @param was what it was, so that the change can be undone
   */
  record AlterAttribute(Attribute attribute, Optional<Attribute> was) implements AttributeChange {

    /** What it was, so that the change can be undone. */
    public AlterAttribute from(Attribute before) {
      return new AlterAttribute(attribute, Optional.of(before));
    }
  }
}
