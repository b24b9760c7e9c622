package dev.limbeck.jdbc;

import java.util.function.Consumer;

/** How SQL gets to the server over one connection; not for several threads at once. */
public sealed interface Transport
    permits WholeTransport, StatementTransport, SubstitutingTransport {

  /**
   * Runs a script in one transaction that commits, or leaves nothing of it.
   *
   * @param notices receives what the server says meanwhile, {@code NOTICE: …}
   */
  void transaction(TransactionScript script, Consumer<String> notices) throws StatementFailure;

  /**
   * Runs work between the two ends of a script, in one transaction that commits, or leaves nothing.
   *
   * @param script whose revision is empty
   */
  void step(TransactionScript script, StepWork work, Consumer<String> notices)
      throws StatementFailure;

  /** Undoes what statements outside a transaction have set for the session. */
  void reset() throws StatementFailure;

  /** Runs statements of ours, or one statement of a revision, outside a transaction. */
  void autocommit(String statement, Consumer<String> notices) throws StatementFailure;
}
