package dev.limbeck.operation;

import dev.limbeck.schema.EnumPosition;
import dev.limbeck.schema.QualifiedName;
import java.util.List;

/** What changes a type. */
public sealed interface TypeOperation extends Operation {

  /** The type that changes. */
  QualifiedName name();

  /**
   * Gives an enum one value more.
   *
   * @param name which enum
   * @param value the value
   * @param ifNotExists whether it may have the value already
   * @param position where the value comes
   */
  record AddEnumValue(QualifiedName name, String value, boolean ifNotExists, EnumPosition position)
      implements TypeOperation {}

  /**
   * Spells a value of an enum otherwise, also in all rows.
   *
   * @param name which enum
   * @param value the value
   * @param to its spelling from then on
   */
  record RenameEnumValue(QualifiedName name, String value, String to) implements TypeOperation {}

  /**
   * Changes a domain.
   *
   * @param name which
   * @param changes in order, a statement each
   */
  record AlterDomain(QualifiedName name, List<DomainChange> changes) implements TypeOperation {

    /** Copies the list. */
    public AlterDomain {
      changes = List.copyOf(changes);
    }

    @Override
    public AlterDomain forward() {
      return new AlterDomain(name, changes.stream().map(DomainChange::forward).toList());
    }
  }

  /**
   * Changes the fields of a composite type.
   *
   * @param name which
   * @param changes in order; one statement makes them all
   */
  record AlterCompositeType(QualifiedName name, List<AttributeChange> changes)
      implements TypeOperation {

    /** Copies the list. */
    public AlterCompositeType {
      changes = List.copyOf(changes);
    }

    @Override
    public AlterCompositeType forward() {
      return new AlterCompositeType(name, changes.stream().map(AttributeChange::forward).toList());
    }
  }

  /**
   * Gives a field of a composite type another name.
   *
   * @param name which type
   * @param attribute which field
   * @param to its name from then on
   */
  record RenameAttribute(QualifiedName name, String attribute, String to)
      implements TypeOperation {}
}
