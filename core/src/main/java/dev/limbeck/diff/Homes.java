package dev.limbeck.diff;

import dev.limbeck.schema.ColumnName;
import dev.limbeck.schema.ExtendedStatistics;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Sequence;
import java.util.Optional;

/** To which table or view a task belongs, so that what is done to one is read in one place. */
final class Homes {

  private final Situation situation;

  Homes(Situation situation) {
    this.situation = situation;
  }

  Optional<QualifiedName> of(Task task) {
    return switch (task.object()) {
      case InSchema in ->
          switch (in.kind()) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW -> Optional.of(in.name());
            case INDEX, STATISTICS, SEQUENCE -> beside(task);
            case TYPE, DOMAIN, COLLATION, TEXT_SEARCH_CONFIGURATION -> Optional.empty();
          };
      case Within within ->
          within.kind() == Within.Kind.DOMAIN_CONSTRAINT
              ? Optional.empty()
              : Optional.of(within.owner());
      case ObjectReference.Callable unused -> Optional.empty();
      case ObjectReference.OfDatabase unused -> Optional.empty();
    };
  }

  private Optional<QualifiedName> beside(Task task) {
    var side = task.moment() == Moment.DROP ? situation.current() : situation.desired();
    var definition = side.definition(task.object());
    if (definition instanceof Index index) {
      return Optional.of(index.table());
    }
    if (definition instanceof ExtendedStatistics statistics) {
      return Optional.of(statistics.table());
    }
    return definition instanceof Sequence sequence && task.moment() == Moment.SETTLE
        ? sequence.owner().map(ColumnName::table)
        : Optional.empty();
  }
}
