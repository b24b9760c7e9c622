package dev.limbeck.hibernate;

/** Hibernate could not make anything of the entities. */
public final class EntityTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** What it could not do. */
  public enum Kind {
    /** Map a class. */
    MAPPING,
    /** Take a setting. */
    SETTING,
    /** Speak PostgreSQL, because another dialect is named. */
    DIALECT
  }

  /** With Hibernate's own words. */
  public EntityTrouble(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What it could not do. */
  public Kind kind() {
    return kind;
  }
}
