package dev.limbeck.jdbc;

import dev.limbeck.dialect.SessionSql;

/**
 * What is done in one transaction.
 *
 * @param before our statements before the revision's: guard, settings
 * @param revision the revision's own text, or one statement of it, sent as it stands; may be empty
 * @param after our statements after it: version rows, history
 * @param resets whether the session's settings are reset afterwards, however the transaction ends
 */
public record TransactionScript(String before, String revision, String after, boolean resets) {

  /** A transaction of our own statements only, which changes no setting of the session. */
  public static TransactionScript ours(String statements) {
    return new TransactionScript(statements, "", "", false);
  }

  /** A revision's text between our statements; what it sets for the session is reset. */
  public static TransactionScript around(String before, String revision, String after) {
    return new TransactionScript(before, revision, after, true);
  }

  /** All that stands before the revision. */
  public String head(SessionSql session) {
    return session.begin() + before;
  }

  /** The whole transaction and what is reset after it, as one text. */
  public String text(SessionSql session) {
    // The revision may end in a comment or without a semicolon.
    var own = revision.isEmpty() ? "" : revision + "\n;\n";
    return head(session) + own + after + session.commit() + (resets ? session.reset() : "");
  }
}
