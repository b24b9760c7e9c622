package dev.limbeck.script;

import dev.limbeck.operation.DataOperation;
import dev.limbeck.problem.Location;
import dev.limbeck.sql.SplitStatement;
import dev.limbeck.sql.SqlSplitter;
import java.util.List;
import java.util.Optional;

/**
 * One direction of a revision, as SQL: the text between a directive and the next one, or what the
 * operations of a Java revision are compiled to.
 *
 * @param source the file, as in {@link dev.limbeck.revision.RevisionHeader#source()}
 * @param text exactly as it stands in a SQL file, whole lines; may hold nothing but comments
 * @param origin where the text was written
 * @param autocommit whether it runs outside of a transaction, statement by statement
 * @param irreversible why it cannot be undone; only a downgrade has this, and then no SQL
 */
public record Section(
    String source,
    String text,
    SectionOrigin origin,
    boolean autocommit,
    Optional<String> irreversible) {

  /** Its statements; offsets and lines are those within {@link #text}. */
  public List<SplitStatement> statements() {
    return SqlSplitter.split(text);
  }

  /**
   * What must be true before and after its statements, in the order of the text; without those of
   * which {@link SectionCheck} tells that they are wrong.
   */
  public List<Check> checks() {
    return CheckReader.read(this).checks();
  }

  /** Those of one kind. */
  public List<Check> checks(Check.Kind kind) {
    return checks().stream().filter(check -> check.kind() == kind).toList();
  }

  /** Whether it holds neither a statement nor a check. */
  public boolean isEmpty() {
    return statements().isEmpty() && checks().isEmpty();
  }

  /**
   * The place in the file of a character of the text, as the server counts them in an error.
   *
   * @param position in code points, from 1; one beyond the text means its end
   */
  public Location location(int position) {
    return at(offset(position));
  }

  /** The {@code char} offset of a position as the server counts them. */
  public int offset(int position) {
    var last = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.clamp(position - 1L, 0, last));
  }

  /** The place in the file of a {@code char} offset of the text. */
  public Location at(int offset) {
    return origin.at(source, text, offset);
  }

  /**
   * Where an offset stands in the SQL of its operation, where Java recorded that; pages of rows are
   * sent as other texts.
   */
  public Optional<Location> inStatement(int offset) {
    return origin instanceof SectionOrigin.Calls calls && batches(offset).isEmpty()
        ? Optional.of(calls.inStatement(text, offset))
        : Optional.empty();
  }

  /** What wrote the text at a {@code char} offset, where that was Java. */
  public Optional<SectionOrigin.Call> call(int offset) {
    return origin instanceof SectionOrigin.Calls calls ? calls.call(offset) : Optional.empty();
  }

  /** The change of rows by pages that wrote the statement at a {@code char} offset, if one did. */
  public Optional<DataOperation.Batches> batches(int offset) {
    return call(offset)
        .map(SectionOrigin.Call::operation)
        .filter(DataOperation.Batches.class::isInstance)
        .map(DataOperation.Batches.class::cast);
  }

  /** Whether a Java revision records it. */
  public boolean isRecorded() {
    return origin instanceof SectionOrigin.Calls;
  }
}
