package dev.limbeck.hibernate;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What Hibernate would create.
 *
 * @param statements in Hibernate's order
 * @param entities how many entities there are
 * @param tables those that the entities have, as the server knows their names
 * @param saidNames names of constraints and indexes that the entities or the key {@code naming} say
 */
public record EntitySchema(
    List<EntityStatement> statements,
    int entities,
    SortedSet<String> tables,
    SortedSet<String> saidNames) {

  /** Copies the list and the sets. */
  public EntitySchema {
    statements = List.copyOf(statements);
    tables = Collections.unmodifiableSortedSet(new TreeSet<>(tables));
    saidNames = Collections.unmodifiableSortedSet(new TreeSet<>(saidNames));
  }

  /**
   * One statement.
   *
   * @param sql its text
   * @param origin the class, with the property behind it where that has a table; empty where
   *     unknown
   */
  public record EntityStatement(String sql, String origin) {}
}
