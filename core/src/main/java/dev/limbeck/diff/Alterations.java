package dev.limbeck.diff;

import dev.limbeck.schema.Aggregate;
import dev.limbeck.schema.CatalogObject;
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
import dev.limbeck.schema.Part;
import dev.limbeck.schema.Policy;
import dev.limbeck.schema.Publication;
import dev.limbeck.schema.RangeType;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.Rule;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Trigger;
import dev.limbeck.schema.View;
import java.util.function.Function;

/** How each kind of object becomes another of its kind and name: one switch, a class a kind. */
final class Alterations {

  private Alterations() {}

  /**
   * How its definition becomes another; comment, traits and privileges are no part of that.
   *
   * @param version that of the server
   */
  static Alteration of(CatalogObject current, CatalogObject desired, Casts casts, int version) {
    var was = current.definition();
    if (was.equals(desired.definition())) {
      return new Alteration.Unchanged();
    }
    return switch (desired.definition()) {
      case Relation to -> from(was, Relation.class, it -> RelationAlteration.of(it, to));
      case RelationColumn to ->
          from(was, RelationColumn.class, it -> ColumnAlteration.of(it, to, casts, version));
      case RelationConstraint to ->
          from(was, RelationConstraint.class, it -> ConstraintAlteration.of(it, to));
      case Index to -> from(was, Index.class, it -> IndexAlteration.of(it, to));
      case Sequence to -> from(was, Sequence.class, it -> SequenceAlteration.of(it, to));
      case Part unused ->
          was instanceof Part ? new Alteration.Unchanged() : new Alteration.Replaced();
      case EnumType to -> ofType(was, EnumType.class, it -> EnumAlteration.of(it, to));
      case CompositeType to ->
          ofType(was, CompositeType.class, it -> CompositeAlteration.of(it, to));
      case RangeType unused -> Alteration.Recast.always();
      case Domain to -> from(was, Domain.class, it -> DomainAlteration.of(it, to));
      case View to -> from(was, View.class, it -> ViewAlteration.of(it, to, current, desired));
      case MaterializedView to ->
          from(was, MaterializedView.class, it -> MaterializedViewAlteration.of(it, to));
      case Routine to -> from(was, Routine.class, it -> RoutineAlteration.of(it, to));
      case Aggregate to -> from(was, Aggregate.class, it -> AggregateAlteration.of(it, to));
      case Trigger to ->
          from(was, Trigger.class, it -> TriggerAlteration.of(it, to, current, desired));
      case Rule to -> from(was, Rule.class, it -> RuleAlteration.of(it, to));
      case Policy to -> from(was, Policy.class, it -> PolicyAlteration.of(it, to));
      case Extension to -> from(was, Extension.class, it -> ExtensionAlteration.of(it, to));
      case Publication to -> from(was, Publication.class, it -> PublicationAlteration.of(it, to));
      case Namespace to -> from(was, Namespace.class, it -> NamespaceAlteration.of(it, to));
      case EventTrigger unused -> new Alteration.Replaced();
      case ExtendedStatistics unused -> new Alteration.Replaced();
      case Collation unused -> Alteration.Recast.always();
    };
  }

  /** One that was another kind of type is none that can be altered. */
  private static <T extends Definition> Alteration ofType(
      Definition was, Class<T> kind, Function<T, Alteration> how) {
    return kind.isInstance(was) ? how.apply(kind.cast(was)) : Alteration.Recast.always();
  }

  /** One that was of another kind is replaced. */
  private static <T extends Definition> Alteration from(
      Definition was, Class<T> kind, Function<T, Alteration> how) {
    return kind.isInstance(was) ? how.apply(kind.cast(was)) : new Alteration.Replaced();
  }
}
