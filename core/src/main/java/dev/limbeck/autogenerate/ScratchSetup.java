package dev.limbeck.autogenerate;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.ScratchCode;
import dev.limbeck.scratch.ScratchDatabase;
import dev.limbeck.sql.SplitStatement;
import dev.limbeck.sql.SqlSplitter;
import dev.limbeck.sql.TextLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * SQL that makes in a scratch database what a schema takes as given, as the role that owns it.
 *
 * @param source where it stands, as a reader would type it
 * @param text the statements, run one by one
 */
public record ScratchSetup(String source, String text) {

  /** A role is of the server, and another database's setup may have made it. */
  private static final Set<String> DUPLICATE_ROLE = Set.of("42710", "23505");

  /** What every Supabase project has. */
  public static ScratchSetup supabase() {
    try (var stream = ScratchSetup.class.getResourceAsStream("supabase.sql")) {
      var bytes = Objects.requireNonNull(stream).readAllBytes();
      return new ScratchSetup("supabase", new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a layer of scratch databases. */
  public ScratchLayer layer(Dialect dialect) {
    return new ScratchLayer("setup\0" + text, database -> run(database, dialect));
  }

  private void run(ScratchDatabase database, Dialect dialect) {
    for (var statement : SqlSplitter.split(text)) {
      try (var running = database.connection().createStatement()) {
        running.setEscapeProcessing(false);
        running.execute(statement.text());
      } catch (SQLException e) {
        var isThere = DUPLICATE_ROLE.contains(dialect.serverError(e).sqlState());
        if (!isThere || !createsRole(statement)) {
          throw refused(statement, dialect, e);
        }
      }
    }
  }

  private static boolean createsRole(SplitStatement statement) {
    return statement.text().matches("(?is)CREATE\\s+(ROLE|USER|GROUP)\\b.*");
  }

  private ProblemException refused(SplitStatement statement, Dialect dialect, SQLException cause) {
    var error = dialect.serverError(cause);
    int within =
        statement.text().offsetByCodePoints(0, Math.max(0, error.position().orElse(1) - 1));
    var problem =
        Problem.of(
                ScratchCode.SETUP_FAILED,
                "The setup %s of scratch databases failed".formatted(source))
            .because((error.sqlState() + " " + error.message()).strip())
            .at(TextLines.of(text).location(source, 1, statement.offset() + within))
            .fix("correct the statement; it runs in an empty database");
    return new ProblemException(List.of(problem), cause);
  }
}
