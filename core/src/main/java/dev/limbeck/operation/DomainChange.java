package dev.limbeck.operation;

import dev.limbeck.schema.Check;
import java.util.Optional;

/** One thing that becomes of a domain. */
public sealed interface DomainChange
    permits ColumnChange.ToDefault,
        ColumnChange.ToNoDefault,
        ColumnChange.ToNotNull,
        ColumnChange.ToNullable,
        DomainChange.AddCheck,
        DomainChange.DropCheck,
        DomainChange.ValidateCheck {

  /** The same without the definition of what goes. */
  default DomainChange forward() {
    return this;
  }

  /**
   * It gets one condition more.
   *
   * @param check which
   */
  record AddCheck(Check check) implements DomainChange {}

  /**
   * A condition goes.
   *
   * @param name which
   * @param was what it was, so that it can be added again
   */
  record DropCheck(String name, Optional<Check> was) implements DomainChange {

    @Override
    public DropCheck forward() {
      return new DropCheck(name, Optional.empty());
    }
  }

  /**
   * Values that are there already are looked at for a condition that was added without.
   *
   * @param name which
   */
  record ValidateCheck(String name) implements DomainChange {}
}
