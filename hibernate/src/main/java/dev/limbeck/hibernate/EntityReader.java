package dev.limbeck.hibernate;

/** Reads entities; implemented where Hibernate is visible. */
@FunctionalInterface
public interface EntityReader {

  /**
   * What Hibernate would create for them.
   *
   * @throws dev.limbeck.problem.ProblemException if they cannot be read
   */
  EntitySchema read(EntityRequest request);
}
