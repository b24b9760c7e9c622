package dev.limbeck.dialect;

/**
 * What the history keeps of how a revision is undone, for a checkout that does not have its file.
 */
public sealed interface RecordedDowngrade {

  /**
   * Statements that undo it.
   *
   * @param text as they stand in the file; may hold none
   * @param autocommit whether they run outside of a transaction, one by one
   */
  record Sql(String text, boolean autocommit) implements RecordedDowngrade {}

  /** Its file says that it cannot be undone. */
  record Irreversible(String reason) implements RecordedDowngrade {}

  /** Its file does not say how. */
  record Missing() implements RecordedDowngrade {}

  /** Only its file can do it, or the history was written without saying. */
  record NeedsFile() implements RecordedDowngrade {}
}
