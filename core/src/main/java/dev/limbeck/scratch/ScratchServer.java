package dev.limbeck.scratch;

/** A server on which scratch databases are made; safe for several threads and processes. */
public interface ScratchServer extends AutoCloseable {

  /** What a reader calls it, with its version: {@code PostgreSQL 18}. */
  String displayName();

  /** Its major version. */
  int majorVersion();

  /** Its whole version, as text that only serves to tell one from another. */
  String version();

  /** Whether nobody else's roles are on it, so that those which a schema names may be created. */
  boolean isOurs();

  /**
   * Opens the database of a content: made and filled once, then kept and found again by its key,
   * also by other processes. It is only to be read.
   */
  ScratchDatabase kept(ScratchContent content);

  /** The same, of what is in a kept database and what is added to it. */
  ScratchDatabase kept(ScratchDatabase origin, ScratchContent added);

  /** A copy of a kept database, to be changed; dropped when it is closed. */
  ScratchDatabase copy(ScratchDatabase kept);

  /** Gives the server back; databases that were kept stay, where it is one that keeps them. */
  @Override
  void close();
}
