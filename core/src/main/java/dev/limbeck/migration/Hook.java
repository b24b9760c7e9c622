package dev.limbeck.migration;

/**
 * What is to be done before and after each run and each step of a service.
 *
 * <p>Like a revision it only records: its methods are called while the plan is made, without a
 * database, and may be called more than once. So what it does can be printed as a script, and
 * belongs to the transaction that it is called for.
 */
public interface Hook {

  /**
   * Records what is done before the first step, in a transaction of its own.
   *
   * @throws Exception anything; nothing is run then
   */
  default void beforeRun(HookContext run, Operations op) throws Exception {}

  /**
   * Records what is done after the last step, if all were done, in a transaction of its own.
   *
   * @throws Exception anything; nothing is run then
   */
  default void afterRun(HookContext run, Operations op) throws Exception {}

  /**
   * Records what is done before the statements of a step, in its transaction.
   *
   * @throws Exception anything; nothing is run then
   */
  default void beforeStep(HookContext step, Operations op) throws Exception {}

  /**
   * Records what is done after the statements of a step, in its transaction.
   *
   * @throws Exception anything; nothing is run then
   */
  default void afterStep(HookContext step, Operations op) throws Exception {}
}
