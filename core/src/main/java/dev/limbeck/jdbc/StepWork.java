package dev.limbeck.jdbc;

/** What is done in the transaction of a step, between the guard and the record. */
@FunctionalInterface
public interface StepWork {

  /** Does it; whatever it throws, nothing of the transaction remains. */
  void in(StepTransaction transaction) throws StatementFailure;
}
