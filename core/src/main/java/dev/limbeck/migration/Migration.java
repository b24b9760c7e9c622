package dev.limbeck.migration;

/**
 * A revision written in Java; its class carries {@link Revision}.
 *
 * <p>Both methods only record what is to be done: they run before the plan, without a database, and
 * may run more than once.
 */
public interface Migration {

  /**
   * Records what the upgrade does.
   *
   * @param op what it is recorded with
   * @throws Exception anything; the run stops before it changes anything, and names the line
   */
  void upgrade(Operations op) throws Exception;

  /**
   * Records what the downgrade does; a revision without this method cannot be downgraded, unless it
   * carries {@link Downgrade}.
   *
   * @param op what it is recorded with
   * @throws Exception anything; the run stops before it changes anything, and names the line
   */
  default void downgrade(Operations op) throws Exception {
    op.sayNoDowngrade();
  }
}
