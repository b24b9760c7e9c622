package dev.limbeck.jdbc;

import dev.limbeck.sql.SplitStatement;
import dev.limbeck.sql.SqlSplitter;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sends a revision whole; where the server refuses it and something else may be run, statement by
 * statement in the same transaction, with what is run instead.
 *
 * <p>For scratch databases: nothing that matters is ever run in the place of something else.
 */
final class SubstitutingTransport implements Transport {

  private static final String SAVEPOINT = "SAVEPOINT limbeck_statement";
  private static final String BACK = "ROLLBACK TO limbeck_statement";
  private static final String GO_ON = "RELEASE limbeck_statement";

  private final WholeTransport whole;
  private final Substitution substitution;

  SubstitutingTransport(WholeTransport whole, Substitution substitution) {
    this.whole = whole;
    this.substitution = substitution;
  }

  @Override
  public void transaction(TransactionScript script, Consumer<String> notices)
      throws StatementFailure {
    try {
      whole.transaction(script, notices);
    } catch (StatementFailure failure) {
      if (script.revision().isEmpty() || !substitution.mayHelp(failure.error())) {
        throw failure;
      }
      whole.step(script, unused -> pieces(script.revision(), notices), notices);
    }
  }

  private void pieces(String revision, Consumer<String> notices) throws StatementFailure {
    for (var piece : SqlSplitter.split(revision)) {
      ours(SAVEPOINT);
      try {
        sent(piece.text(), notices, BACK);
      } catch (StatementFailure failure) {
        throw placed(failure, revision, piece);
      }
      ours(GO_ON);
    }
  }

  private void ours(String statement) throws StatementFailure {
    whole.autocommit(statement, notice -> {});
  }

  /** Sends a statement, then what stands for it, until the server takes one or nothing is left. */
  private void sent(String statement, Consumer<String> notices, String back)
      throws StatementFailure {
    var text = statement;
    while (!text.isBlank()) {
      try {
        whole.autocommit(text, notices);
        return;
      } catch (StatementFailure failure) {
        if (!back.isEmpty()) {
          ours(back);
        }
        var instead = substitution.instead(text, failure.error());
        if (instead.isEmpty()) {
          throw failure;
        }
        text = instead.get();
      }
    }
  }

  private static StatementFailure placed(
      StatementFailure failure, String revision, SplitStatement piece) {
    int start = revision.codePointCount(0, piece.offset());
    return failure.at(
        failure.revisionPosition().map(at -> at + start).or(() -> Optional.of(start + 1)));
  }

  @Override
  public void step(TransactionScript script, StepWork work, Consumer<String> notices)
      throws StatementFailure {
    whole.step(script, work, notices);
  }

  @Override
  public void reset() throws StatementFailure {
    whole.reset();
  }

  @Override
  public void autocommit(String statement, Consumer<String> notices) throws StatementFailure {
    sent(statement, notices, "");
  }
}
