package dev.limbeck.jdbc;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.function.Consumer;

/** What the server says beside its answers: {@code NOTICE} and {@code WARNING}. */
public final class Notices {

  private Notices() {}

  /** Passes on what a statement has gathered, {@code NOTICE: …} each. */
  public static void forward(Statement statement, Consumer<String> notices) throws SQLException {
    for (SQLWarning w = statement.getWarnings(); w != null; w = w.getNextWarning()) {
      var state = w.getSQLState() == null ? "" : w.getSQLState();
      notices.accept((state.startsWith("01") ? "WARNING: " : "NOTICE: ") + w.getMessage());
    }
  }
}
