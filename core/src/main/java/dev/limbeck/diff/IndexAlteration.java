package dev.limbeck.diff;

import dev.limbeck.operation.IndexChange;
import dev.limbeck.operation.IndexOperation;
import dev.limbeck.operation.TableChange;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexParameters;
import java.util.ArrayList;
import java.util.Optional;

/** How an index becomes another of its name: parameters and tablespace in place. */
final class IndexAlteration {

  private static final String DEFAULT_TABLESPACE = "pg_default";

  private IndexAlteration() {}

  static Alteration of(Index current, Index desired) {
    if (!plain(current).equals(plain(desired))) {
      return new Alteration.Replaced();
    }
    var was = current.parameters();
    var to = desired.parameters();
    var changes = new ArrayList<IndexChange>(Parameters.changes(was.storage(), to.storage()));
    if (!was.tablespace().equals(to.tablespace())) {
      changes.add(
          new TableChange.ToTablespace(
              to.tablespace().orElse(DEFAULT_TABLESPACE), was.tablespace()));
    }
    var name = desired.table().sibling(desired.name().orElseThrow());
    return changes.isEmpty()
        ? new Alteration.Unchanged()
        : Alteration.InPlace.of(new IndexOperation.AlterIndex(name, changes));
  }

  /** The index without what can be altered. */
  private static Index plain(Index index) {
    return new Index(
        index.name(),
        index.table(),
        index.keys(),
        index.unique(),
        index.method(),
        index.nullsNotDistinct(),
        index.where(),
        new IndexParameters(
            index.parameters().include(), IndexParameters.NONE.storage(), Optional.empty()));
  }
}
