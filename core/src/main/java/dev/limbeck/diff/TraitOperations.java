package dev.limbeck.diff;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.ColumnChange.ToCompression;
import dev.limbeck.operation.ColumnChange.ToDefault;
import dev.limbeck.operation.ColumnChange.ToNoDefault;
import dev.limbeck.operation.ColumnChange.ToStatistics;
import dev.limbeck.operation.ColumnChange.ToStorage;
import dev.limbeck.operation.ColumnOperation.AlterColumn;
import dev.limbeck.operation.DatabaseOperation.ChangeStatisticsTarget;
import dev.limbeck.operation.IndexChange.ToKeyStatistics;
import dev.limbeck.operation.IndexOperation.AlterIndex;
import dev.limbeck.operation.IndexOperation.AttachIndex;
import dev.limbeck.operation.ObjectOperation.Comment;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.ParameterChange.ToNoParameter;
import dev.limbeck.operation.ParameterChange.ToParameter;
import dev.limbeck.operation.PolicyOperation.ChangeRowSecurity;
import dev.limbeck.operation.TableChange;
import dev.limbeck.operation.TableChange.ToClusterOn;
import dev.limbeck.operation.TableChange.ToNoCluster;
import dev.limbeck.operation.TableChange.ToReplicaIdentity;
import dev.limbeck.operation.TableOperation.AlterTable;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.RowSecurity;
import dev.limbeck.schema.Trait;
import dev.limbeck.schema.TriggerMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The operations that give an object its traits, and that take them away.
 *
 * <p>What a trait of a table names, an index, must be there before: these come behind it. There is
 * none for {@link Trait.Invalid} and {@link Trait.Yields}, and none that takes {@link
 * Trait.AttachedTo} away: such an object is made anew.
 */
final class TraitOperations {

  /** What ANALYZE looks at where nothing is said. */
  private static final int NO_TARGET = -1;

  private TraitOperations() {}

  /** From what an object is to what it is to be, the same but for its traits. */
  static List<Operation> between(ObjectReference object, List<Trait> current, List<Trait> desired) {
    var operations = new ArrayList<Operation>();
    for (var gone : current) {
      if (counterpart(gone, desired).isEmpty()) {
        operations.addAll(taken(object, gone));
      }
    }
    for (var wanted : desired) {
      var was = counterpart(wanted, current);
      if (!was.equals(Optional.of(wanted))) {
        operations.addAll(given(object, wanted, was));
      }
    }
    return operations;
  }

  private static Optional<Trait> counterpart(Trait trait, List<Trait> others) {
    return others.stream().filter(other -> topic(other).equals(topic(trait))).findFirst();
  }

  /** Of each an object has at most one. */
  private static String topic(Trait trait) {
    var kind = trait.getClass().getSimpleName();
    return switch (trait) {
      case Trait.KeyStatistics one -> kind + one.key();
      case Trait.Parameter one -> kind + one.name();
      case Trait.Fires unused -> kind;
      case Trait.RowSecurityEnabled unused -> kind;
      case Trait.RowSecurityForced unused -> kind;
      case Trait.Replicated unused -> kind;
      case Trait.ClusteredOn unused -> kind;
      case Trait.StatisticsTarget unused -> kind;
      case Trait.Stored unused -> kind;
      case Trait.Compressed unused -> kind;
      case Trait.DefaultOfView unused -> kind;
      case Trait.CommentOfIndex unused -> kind;
      case Trait.Invalid unused -> kind;
      case Trait.AttachedTo unused -> kind;
      case Trait.Yields unused -> kind;
    };
  }

  private static List<Operation> given(ObjectReference object, Trait trait, Optional<Trait> was) {
    return switch (trait) {
      case Trait.Fires to ->
          List.of(
              Switching.of(
                  object,
                  to.mode(),
                  was(was, Trait.Fires.class).map(Trait.Fires::mode).orElse(TriggerMode.ENABLE)));
      case Trait.RowSecurityEnabled unused -> security(object, RowSecurity.ENABLE);
      case Trait.RowSecurityForced unused -> security(object, RowSecurity.FORCE);
      case Trait.Replicated to ->
          table(
              object,
              new ToReplicaIdentity(
                  to.identity(), was(was, Trait.Replicated.class).map(Trait.Replicated::identity)));
      case Trait.ClusteredOn to ->
          table(
              object,
              new ToClusterOn(
                  to.index(), was(was, Trait.ClusteredOn.class).map(Trait.ClusteredOn::index)));
      case Trait.StatisticsTarget to ->
          statistics(
              object,
              to.target(),
              was(was, Trait.StatisticsTarget.class).map(Trait.StatisticsTarget::target));
      case Trait.KeyStatistics to ->
          key(
              object,
              to.key(),
              to.target(),
              was(was, Trait.KeyStatistics.class).map(Trait.KeyStatistics::target));
      case Trait.Parameter to ->
          column(
              object,
              new ToParameter(
                  to.name(),
                  to.value(),
                  was(was, Trait.Parameter.class).map(Trait.Parameter::value)));
      case Trait.Stored to -> column(object, stored(to, was(was, Trait.Stored.class)));
      case Trait.Compressed to -> column(object, compressed(to, was(was, Trait.Compressed.class)));
      case Trait.DefaultOfView to ->
          column(
              object,
              new ToDefault(
                  to.value(), was(was, Trait.DefaultOfView.class).map(Trait.DefaultOfView::value)));
      case Trait.CommentOfIndex to ->
          index(
              object,
              Optional.of(to.text()),
              was(was, Trait.CommentOfIndex.class).map(Trait.CommentOfIndex::text));
      case Trait.AttachedTo to -> List.of(new AttachIndex(to.index(), name(object)));
      case Trait.Invalid unused -> List.of();
      case Trait.Yields unused -> List.of();
    };
  }

  private static List<Operation> taken(ObjectReference object, Trait trait) {
    return switch (trait) {
      case Trait.Fires was -> List.of(Switching.of(object, TriggerMode.ENABLE, was.mode()));
      case Trait.RowSecurityEnabled unused -> security(object, RowSecurity.DISABLE);
      case Trait.RowSecurityForced unused -> security(object, RowSecurity.NO_FORCE);
      case Trait.Replicated was ->
          table(
              object,
              new ToReplicaIdentity(
                  new ReplicaIdentity.ByPrimaryKey(), Optional.of(was.identity())));
      case Trait.ClusteredOn was -> table(object, new ToNoCluster(Optional.of(was.index())));
      case Trait.StatisticsTarget was -> statistics(object, NO_TARGET, Optional.of(was.target()));
      case Trait.KeyStatistics was -> key(object, was.key(), NO_TARGET, Optional.of(was.target()));
      case Trait.Parameter was ->
          column(object, new ToNoParameter(was.name(), Optional.of(was.value())));
      case Trait.Stored was -> column(object, new ToStorage(was.usual(), Optional.of(was.kind())));
      case Trait.Compressed was ->
          column(object, new ToCompression("default", Optional.of(was.method())));
      case Trait.DefaultOfView was -> column(object, new ToNoDefault(Optional.of(was.value())));
      case Trait.CommentOfIndex was -> index(object, Optional.empty(), Optional.of(was.text()));
      case Trait.AttachedTo unused -> List.of();
      case Trait.Invalid unused -> List.of();
      case Trait.Yields unused -> List.of();
    };
  }

  private static <T extends Trait> Optional<T> was(Optional<Trait> trait, Class<T> kind) {
    return trait.map(kind::cast);
  }

  private static ColumnChange stored(Trait.Stored to, Optional<Trait.Stored> was) {
    return new ToStorage(to.kind(), Optional.of(was.map(Trait.Stored::kind).orElse(to.usual())));
  }

  private static ColumnChange compressed(Trait.Compressed to, Optional<Trait.Compressed> was) {
    return new ToCompression(to.method(), was.map(Trait.Compressed::method));
  }

  private static List<Operation> security(ObjectReference table, RowSecurity change) {
    return List.of(new ChangeRowSecurity(name(table), change));
  }

  private static List<Operation> table(ObjectReference table, TableChange change) {
    return List.of(new AlterTable(name(table), List.of(change)));
  }

  private static List<Operation> column(ObjectReference object, ColumnChange change) {
    return List.of(new AlterColumn(name(object), object.lastName(), List.of(change)));
  }

  private static List<Operation> key(
      ObjectReference index, int key, int target, Optional<Integer> was) {
    return List.of(new AlterIndex(name(index), List.of(new ToKeyStatistics(key, target, was))));
  }

  private static List<Operation> statistics(
      ObjectReference object, int target, Optional<Integer> was) {
    return object instanceof Within
        ? column(object, new ToStatistics(target, was))
        : List.of(new ChangeStatisticsTarget(name(object), target, was.orElse(NO_TARGET)));
  }

  private static List<Operation> index(
      ObjectReference constraint, Optional<String> comment, Optional<String> was) {
    var index = new InSchema(InSchema.Kind.INDEX, name(constraint).sibling(constraint.lastName()));
    return List.of(new Comment(index, comment, was));
  }

  /** Of what belongs to a table, the table's. */
  private static QualifiedName name(ObjectReference object) {
    return switch (object) {
      case InSchema one -> one.name();
      case Within one -> one.owner();
      case ObjectReference.Callable one -> one.name();
      case ObjectReference.OfDatabase one -> QualifiedName.local(one.name());
    };
  }
}
