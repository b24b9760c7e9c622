package dev.limbeck.sql;

import java.util.List;

/**
 * What a statement does to data that is there, as far as its text tells.
 *
 * @param kind what becomes of the data
 * @param words what is done to what, {@code drops column program_templates.deleted_at}; names as
 *     they stand in the statement
 */
public record DataLoss(Kind kind, String words) {

  /** What becomes of the data. */
  public enum Kind {
    /** It is gone. */
    LOST,
    /** Other values stand in its place. */
    OVERWRITTEN,
    /** Code runs that the statement does not show. */
    NOT_LOOKED_INTO
  }

  /** What a single statement does; none where it only adds or only changes definitions. */
  public static List<DataLoss> of(String statement) {
    return new DataLossReader(statement).read();
  }

  static DataLoss lost(String words) {
    return new DataLoss(Kind.LOST, words);
  }

  static DataLoss overwritten(String words) {
    return new DataLoss(Kind.OVERWRITTEN, words);
  }

  static DataLoss notLookedInto(String words) {
    return new DataLoss(Kind.NOT_LOOKED_INTO, words);
  }
}
