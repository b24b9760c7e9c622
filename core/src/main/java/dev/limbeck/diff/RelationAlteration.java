package dev.limbeck.diff;

import dev.limbeck.operation.TableChange;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.TableOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a table, without its columns and constraints, becomes another of its name. Of which table it
 * is a partition, and what it inherits from, is not told here: see {@link Kinship}.
 */
final class RelationAlteration {

  private RelationAlteration() {}

  static Alteration of(Relation current, Relation desired) {
    if (!partitioning(current).equals(partitioning(desired))) {
      return new Alteration.Replaced();
    }
    var changes = new ArrayList<TableChange>();
    boolean unlogged = one(desired, TableOption.Unlogged.class).isPresent();
    if (one(current, TableOption.Unlogged.class).isPresent() != unlogged) {
      changes.add(unlogged ? new TableChange.ToUnlogged() : new TableChange.ToLogged());
    }
    var method = one(desired, TableOption.AccessMethod.class).map(TableOption.AccessMethod::name);
    var wasMethod =
        one(current, TableOption.AccessMethod.class).map(TableOption.AccessMethod::name);
    if (!method.equals(wasMethod)) {
      changes.add(new TableChange.ToAccessMethod(method.orElse("heap"), wasMethod));
    }
    var space = one(desired, TableOption.Tablespace.class).map(TableOption.Tablespace::name);
    var wasSpace = one(current, TableOption.Tablespace.class).map(TableOption.Tablespace::name);
    if (!space.equals(wasSpace)) {
      changes.add(new TableChange.ToTablespace(space.orElse("pg_default"), wasSpace));
    }
    changes.addAll(Parameters.changes(storage(current), storage(desired)));
    return changes.isEmpty()
        ? Alteration.InPlace.of()
        : Alteration.InPlace.of(new TableOperation.AlterTable(desired.name(), changes));
  }

  /** What is told of how it is cut into partitions; that never changes. */
  private static Optional<TableOption.PartitionBy> partitioning(Relation relation) {
    return one(relation, TableOption.PartitionBy.class);
  }

  private static Map<String, String> storage(Relation relation) {
    var parameters = new TreeMap<String, String>();
    all(relation, TableOption.StorageParameter.class)
        .forEach(parameter -> parameters.put(parameter.name(), parameter.value()));
    return parameters;
  }

  /** The options of a kind, in order. */
  static <T extends TableOption> List<T> all(Relation relation, Class<T> kind) {
    return relation.options().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The first option of a kind. */
  static <T extends TableOption> Optional<T> one(Relation relation, Class<T> kind) {
    return all(relation, kind).stream().findFirst();
  }
}
