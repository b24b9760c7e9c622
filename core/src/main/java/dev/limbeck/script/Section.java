package dev.limbeck.script;

import dev.limbeck.problem.Location;
import dev.limbeck.sql.SplitStatement;
import dev.limbeck.sql.SqlSplitter;
import dev.limbeck.sql.TextLines;
import java.util.List;
import java.util.Optional;

/**
 * One direction of a SQL revision: the text between its directive and the next one.
 *
 * @param source the file, as in {@link dev.limbeck.revision.RevisionHeader#source()}
 * @param text exactly as it stands in the file, whole lines; may hold nothing but comments
 * @param firstLine the line of the file that the text begins at, from 1
 * @param autocommit whether it runs outside of a transaction, statement by statement
 * @param irreversible why it cannot be undone; only a downgrade has this, and then no SQL
 */
public record Section(
    String source, String text, int firstLine, boolean autocommit, Optional<String> irreversible) {

  /** Its statements; offsets and lines are those within {@link #text}. */
  public List<SplitStatement> statements() {
    return SqlSplitter.split(text);
  }

  /** Whether it holds no statement. */
  public boolean isEmpty() {
    return statements().isEmpty();
  }

  /**
   * The place in the file of a character of the text, as the server counts them in an error.
   *
   * @param position in code points, from 1; one beyond the text means its end
   */
  public Location location(int position) {
    var last = text.codePointCount(0, text.length());
    var codePoints = Math.clamp(position - 1L, 0, last);
    return at(text.offsetByCodePoints(0, codePoints));
  }

  /** The place in the file of a {@code char} offset of the text. */
  public Location at(int offset) {
    return TextLines.of(text).location(source, firstLine, offset);
  }
}
