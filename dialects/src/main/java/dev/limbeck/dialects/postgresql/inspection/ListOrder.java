package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Aggregate;
import dev.limbeck.schema.Collation;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Domain;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.EventTrigger;
import dev.limbeck.schema.ExtendedStatistics;
import dev.limbeck.schema.Extension;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.MaterializedView;
import dev.limbeck.schema.Namespace;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Part;
import dev.limbeck.schema.Policy;
import dev.limbeck.schema.Publication;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RangeType;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.Rule;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Trigger;
import dev.limbeck.schema.View;
import java.util.Comparator;

/**
 * Where an object stands in the list: by kind, then by its name or that of its table.
 *
 * @param kind the number of its kind
 * @param schema its schema, empty for the service's own
 * @param name its name, or that of what it belongs to
 */
record ListOrder(int kind, String schema, String name) implements Comparable<ListOrder> {

  private static final Comparator<ListOrder> ORDER =
      Comparator.comparingInt((ListOrder one) -> one.kind)
          .thenComparing(one -> one.schema)
          .thenComparing(one -> one.name);

  static ListOrder of(Definition definition) {
    int kind = kind(definition);
    return switch (definition.reference()) {
      case ObjectReference.InSchema one -> of(kind, one.name());
      case ObjectReference.OfDatabase one -> new ListOrder(kind, "", one.name());
      case ObjectReference.Within one -> of(kind, one.owner());
      case ObjectReference.Callable one -> of(kind, one.name());
    };
  }

  private static ListOrder of(int kind, QualifiedName name) {
    return new ListOrder(kind, name.schema().orElse(""), name.name());
  }

  private static int kind(Definition definition) {
    return switch (definition) {
      case Namespace unused -> 0;
      case Extension unused -> 1;
      case Collation unused -> 2;
      case EnumType unused -> 3;
      case CompositeType unused -> 4;
      case RangeType unused -> 5;
      case Domain unused -> 6;
      case Sequence unused -> 7;
      case Relation unused -> 8;
      case RelationColumn unused -> 9;
      case RelationConstraint unused -> 10;
      case Index unused -> 11;
      case ExtendedStatistics unused -> 12;
      case View unused -> 13;
      case MaterializedView unused -> 14;
      case Routine unused -> 15;
      case Aggregate unused -> 16;
      case Rule unused -> 17;
      case Trigger unused -> 18;
      case Policy unused -> 19;
      case EventTrigger unused -> 20;
      case Publication unused -> 21;
      case Part unused -> 22;
    };
  }

  @Override
  public int compareTo(ListOrder other) {
    return ORDER.compare(this, other);
  }
}
