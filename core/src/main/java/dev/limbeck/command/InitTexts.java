package dev.limbeck.command;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code init} writes into its files. */
final class InitTexts {

  private InitTexts() {}

  /** A limbeck.toml; {@code like} is the folder of another service. */
  static String toml(String schema, Optional<Path> like) {
    var line = "schema = " + quoted(schema);
    if (like.isEmpty()) {
      return "[limbeck]\n" + line + "\n";
    }
    var text = read(like.get().resolve("limbeck.toml"));
    var kept = text.lines().filter(other -> !other.strip().matches("name\\s*=.*")).toList();
    var own =
        kept.stream().map(other -> other.strip().matches("schema\\s*=.*") ? line : other).toList();
    var named = new ArrayList<>(own);
    if (!named.contains(line)) {
      named.add(named.indexOf("[limbeck]") + 1, line);
    }
    return String.join("\n", named) + "\n";
  }

  /** A text as TOML has it. */
  static String quoted(String text) {
    var escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replaceAll("\\p{Cntrl}", " ") + '"';
  }

  /** The limbeck.toml of a workspace. */
  static String workspace() {
    return """
    [workspace]
    members = ["services/*"]

    # What all services have in common goes here; each may say otherwise in its own limbeck.toml.
    [limbeck]
    """;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ProblemException(
          List.of(
              Problem.of(ConfigCode.UNREADABLE, "Cannot read " + file)
                  .because(FileTrouble.reason(e))
                  .fix("name the folder of a service with  --like DIR")),
          e);
    }
  }

  static String readme(String schema) {
    return """
    # How this folder works

    `versions/` holds the revisions of schema `%s`, one file each. A revision knows the one that it
    revises (`@down_revision`), so that together they form a graph; the order of the files does not
    matter. What a database has is written in its table `%1$s.alembic_version`.

    ```
    limbeck revision -m "add streaks"    # writes a new file on the head
    limbeck upgrade head                 # applies what is missing
    limbeck downgrade -1                 # undoes the newest
    limbeck current                      # where the database is
    limbeck history                      # all revisions, newest first
    ```

    A file looks like this:

    ```sql
    -- add streaks
    --
    -- @revision 5c1e0a77b2d4
    -- @down_revision 3b7a1d2e4f56
    -- @created 2026-11-20T09:00:00Z

    -- @upgrade
    ALTER TABLE habit_tracking ADD COLUMN streak int NOT NULL DEFAULT 0;

    -- @downgrade
    ALTER TABLE habit_tracking DROP COLUMN streak;
    ```

    - A revision and its version row are committed together or not at all: no BEGIN, no COMMIT.
    - What cannot run in a transaction (CREATE INDEX CONCURRENTLY) gets a revision of its own, with
      `-- @upgrade autocommit`.
    - Names without a schema mean schema `%1$s`.
    - Never change a revision that another database already has: write a new one.
    - When two people have added a revision to the same head, `limbeck upgrade head` says so and how
      to go on.
    """
        .formatted(schema);
  }
}
