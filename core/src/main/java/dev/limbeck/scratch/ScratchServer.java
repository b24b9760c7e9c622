package dev.limbeck.scratch;

import java.util.function.Consumer;

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
   *
   * @param key says all that decides its content; the server's version is added
   * @param filling fills the empty database; if it throws, nothing is kept
   */
  ScratchDatabase kept(String key, Consumer<ScratchDatabase> filling);

  /**
   * The same, beginning with a copy of a kept database.
   *
   * @param key says what the filling adds to the origin
   */
  ScratchDatabase kept(ScratchDatabase origin, String key, Consumer<ScratchDatabase> filling);

  /** A copy of a kept database, to be changed; dropped when it is closed. */
  ScratchDatabase copy(ScratchDatabase kept);

  /** Gives the server back; databases that were kept stay, where it is one that keeps them. */
  @Override
  void close();
}
