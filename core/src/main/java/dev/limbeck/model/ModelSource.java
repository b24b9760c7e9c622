package dev.limbeck.model;

/** One model of a service. */
public interface ModelSource {

  /** What a reader calls it: {@code schema.sql}, {@code jpa:com.example.users}. */
  String displayName();

  /**
   * Reads it.
   *
   * @throws dev.limbeck.problem.ProblemException if it cannot be read, saying where and why
   */
  DesiredSchema read();
}
