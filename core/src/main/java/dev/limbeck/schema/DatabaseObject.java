package dev.limbeck.schema;

/**
 * An object that is made and dropped as a whole and has no rows: all but tables, their columns,
 * constraints, indexes, and sequences.
 */
public sealed interface DatabaseObject extends Definition
    permits Namespace,
        EnumType,
        CompositeType,
        RangeType,
        Domain,
        View,
        MaterializedView,
        Routine,
        Aggregate,
        Trigger,
        EventTrigger,
        Rule,
        Policy,
        Extension,
        ExtendedStatistics,
        Collation,
        Publication {

  /** Which object it is. */
  @Override
  ObjectReference reference();
}
