package dev.limbeck.hibernate;

import java.util.List;

/**
 * What Hibernate would create.
 *
 * @param statements in Hibernate's order
 * @param entities how many entities there are
 */
public record EntitySchema(List<EntityStatement> statements, int entities) {

  /** Copies the list. */
  public EntitySchema {
    statements = List.copyOf(statements);
  }

  /**
   * One statement.
   *
   * @param sql its text
   * @param origin the entity's class, or the table or sequence that it makes; empty where unknown
   */
  public record EntityStatement(String sql, String origin) {}
}
