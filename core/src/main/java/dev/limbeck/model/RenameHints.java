package dev.limbeck.model;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.sql.SqlToken;
import dev.limbeck.sql.SqlToken.Kind;
import dev.limbeck.sql.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the comments {@code -- @renamed_from NAME} of a file.
 *
 * <p>One belongs to the column or constraint that stands before it on its line, or to the object
 * whose {@code CREATE} ends there; else to what begins behind it.
 */
final class RenameHints {

  private static final Pattern HINT = Pattern.compile("--\\s*@renamed_from\\s+(\\S+)\\s*");

  private final String source;
  private final String text;
  private final String schema;
  private final TextLines lines;
  private final List<RenameHint> hints = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<SqlToken> statement = new ArrayList<>();
  private Optional<SqlToken> pending = Optional.empty();
  private List<SqlToken> ended = List.of();
  private Optional<String> endedObject = Optional.empty();
  private int depth;

  private RenameHints(String source, String text, String schema) {
    this.source = source;
    this.text = text;
    this.schema = schema;
    this.lines = TextLines.of(text);
  }

  /** Adds what the comments of a file say. */
  static void read(
      String source,
      String schema,
      String text,
      List<SqlToken> tokens,
      List<RenameHint> hints,
      List<Problem> problems) {
    var reader = new RenameHints(source, text, schema);
    tokens.forEach(reader::accept);
    reader.finish();
    reader.pending.ifPresent(reader::belongsToNothing);
    hints.addAll(reader.hints);
    problems.addAll(reader.problems);
  }

  private void accept(SqlToken token) {
    switch (token.kind()) {
      case LINE_COMMENT -> comment(token);
      case BLOCK_COMMENT, PSQL_COMMAND, COPY_ROWS -> {}
      case SEMICOLON -> end(token);
      default -> sql(token);
    }
  }

  private void comment(SqlToken comment) {
    if (!HINT.matcher(comment.in(text)).matches()) {
      return;
    }
    pending.ifPresent(this::belongsToNothing);
    if (statement.isEmpty() && isBehind(comment, ended)) {
      endedObject.ifPresentOrElse(name -> hint(comment, name), () -> belongsToNothing(comment));
    } else if (isBehind(comment, statement)) {
      element(statement.size() - 1)
          .ifPresentOrElse(name -> hint(comment, name), () -> belongsToNothing(comment));
      pending = Optional.empty();
    } else {
      pending = Optional.of(comment);
    }
  }

  private boolean isBehind(SqlToken comment, List<SqlToken> tokens) {
    return !tokens.isEmpty()
        && lines.lineOf(tokens.getLast().end() - 1) == lines.lineOf(comment.start());
  }

  private void end(SqlToken semicolon) {
    endedObject = object();
    ended = List.of(semicolon);
    finish();
  }

  private void sql(SqlToken token) {
    statement.add(token);
    depth += token.kind() == Kind.OPEN ? 1 : token.kind() == Kind.CLOSE ? -1 : 0;
    if (pending.isEmpty()) {
      return;
    }
    var hint = pending.get();
    if (begunBehind(hint)) {
      object()
          .ifPresent(name -> {
            if (isComplete()) {
              hint(hint, name);
              pending = Optional.empty();
            }
          });
    } else {
      element(statement.size() - 1)
          .filter(unused -> depth == 1)
          .ifPresent(name -> {
            hint(hint, name);
            pending = Optional.empty();
          });
    }
  }

  /** Whether the comment stands before the statement. */
  private boolean begunBehind(SqlToken hint) {
    return statement.getFirst().start() > hint.start();
  }

  /** Whether the object's name has ended: it may be qualified. */
  private boolean isComplete() {
    return new CreatedName(text, statement).end() < statement.size();
  }

  private void finish() {
    if (pending.isPresent() && !statement.isEmpty() && begunBehind(pending.get())) {
      var hint = pending.get();
      object().ifPresentOrElse(name -> hint(hint, name), () -> belongsToNothing(hint));
      pending = Optional.empty();
    } else if (!statement.isEmpty()) {
      pending.ifPresent(this::belongsToNothing);
      pending = Optional.empty();
    }
    statement.clear();
    depth = 0;
  }

  private Optional<String> object() {
    return new CreatedName(text, statement).name(schema);
  }

  /** The column or constraint within the parentheses of a table that a token is part of. */
  private Optional<String> element(int at) {
    var created = new CreatedName(text, statement);
    return created
        .name(schema)
        .filter(unused -> created.isTable())
        .flatMap(table -> created.elementOf(at).map(name -> table + "." + name));
  }

  private void hint(SqlToken comment, String name) {
    var said = HINT.matcher(comment.in(text));
    if (said.matches()) {
      var before = CreatedName.unquoted(said.group(1));
      var owner = name.substring(0, name.lastIndexOf('.') + 1);
      hints.add(new RenameHint(before.contains(".") ? before : owner + before, name, at(comment)));
    }
  }

  private Location at(SqlToken comment) {
    return lines.location(source, 1, comment.start());
  }

  private void belongsToNothing(SqlToken comment) {
    problems.add(
        Problem.of(ModelCode.LOST_HINT, "This @renamed_from belongs to nothing")
            .because(
                "It stands behind a column or constraint on its line, on the line before one, or"
                    + " before a CREATE.")
            .at(at(comment))
            .fix("move it to what was renamed, or remove it"));
  }
}
