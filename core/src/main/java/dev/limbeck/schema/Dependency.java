package dev.limbeck.schema;

/**
 * One object needs another, as the server reports it.
 *
 * @param dependent what cannot stay without the other; an object that the catalog lists
 * @param on what it needs: a column where only that is used, else the whole object
 * @param kind what becomes of the dependent when the other is dropped
 */
public record Dependency(ObjectReference dependent, ObjectReference on, Kind kind) {

  /** What becomes of the dependent. */
  public enum Kind {
    /** The server refuses to drop the other before it. */
    NORMAL,
    /** The server drops it too: a constraint on its column, a sequence that a column owns. */
    AUTOMATIC,
    /**
     * It is a part of the other and is never dropped by itself: a column, an identity's sequence.
     */
    INTERNAL
  }
}
