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
 * @param saidNames names of constraints and indexes that the entities or the key {@code naming} say
 */
public record EntitySchema(
    List<EntityStatement> statements, int entities, SortedSet<String> saidNames) {

  /** Copies the list and the set. */
  public EntitySchema {
    statements = List.copyOf(statements);
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
