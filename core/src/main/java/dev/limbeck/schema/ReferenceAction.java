package dev.limbeck.schema;

import java.util.List;

/**
 * What becomes of rows that refer to one that is deleted or gets another key.
 *
 * @param kind what
 * @param columns those that are set; all of the key's if empty, PostgreSQL 15
 */
public record ReferenceAction(Kind kind, List<String> columns) {

  /** The row cannot go; checked at the end of the statement or transaction. */
  public static final ReferenceAction NO_ACTION = new ReferenceAction(Kind.NO_ACTION, List.of());

  /** The row cannot go; checked at once. */
  public static final ReferenceAction RESTRICT = new ReferenceAction(Kind.RESTRICT, List.of());

  /** They go too. */
  public static final ReferenceAction CASCADE = new ReferenceAction(Kind.CASCADE, List.of());

  /** They refer to nothing. */
  public static final ReferenceAction SET_NULL = new ReferenceAction(Kind.SET_NULL, List.of());

  /** They refer to their default. */
  public static final ReferenceAction SET_DEFAULT =
      new ReferenceAction(Kind.SET_DEFAULT, List.of());

  /** What an action does. */
  public enum Kind {
    /** Nothing, later. */
    NO_ACTION,
    /** Nothing, at once. */
    RESTRICT,
    /** The same to the rows that refer. */
    CASCADE,
    /** NULL. */
    SET_NULL,
    /** The default. */
    SET_DEFAULT
  }

  /** Copies the list. */
  public ReferenceAction {
    columns = List.copyOf(columns);
  }

  /** Only these columns of the key are set; PostgreSQL 15. */
  public ReferenceAction only(String... names) {
    return new ReferenceAction(kind, List.of(names));
  }
}
