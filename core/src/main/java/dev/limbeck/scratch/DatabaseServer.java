package dev.limbeck.scratch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A kind of database server that can be started from here, shared between processes and stopped.
 *
 * <p>Found by {@link java.util.ServiceLoader}; safe for use by several threads and processes.
 */
public interface DatabaseServer {

  /** What a reader calls it, with its major version: {@code embedded PostgreSQL 18}. */
  String displayName();

  /** The major version of the database. */
  int majorVersion();

  /** The whole version of its binaries: {@code 18.6.0}. */
  String version();

  /**
   * The same kind of server with the binaries of a jar; empty where it holds none of this kind for
   * this machine.
   */
  Optional<DatabaseServer> with(Path jar);

  /**
   * Starts the server of a workspace, or joins it where another process has started it.
   *
   * @param folder the workspace's {@code .limbeck} folder; created, with its {@code .gitignore}, if
   *     missing
   * @return a share of the running server; the last share that is closed stops it
   * @throws dev.limbeck.problem.ProblemException if it cannot be started
   */
  Running start(Path folder);

  /**
   * Starts the user's server for scratch databases, or joins it where another process has started
   * it. Its data is kept in the user's cache; after a crash it begins anew.
   *
   * @param folder a folder that takes the cache's place where that cannot be written
   */
  Running startScratch(Path folder);

  /**
   * Starts the server so that it stays up after this process, for {@code limbeck embedded start}.
   *
   * @return the URL under which it is reached
   */
  ServerAddress startDetached(Path folder);

  /** Stops the server of a workspace although others may use it; false where none runs. */
  boolean stop(Path folder);

  /** Where the server of a workspace is reached, if one runs now. */
  Optional<ServerAddress> running(Path folder);

  /** A share of a running server. */
  interface Running extends AutoCloseable {

    /** Where it is reached. */
    ServerAddress address();

    /** What the user should know, such as a cache that cannot be written; mostly empty. */
    List<String> notes();

    /** Gives the share back; the last one stops the server. */
    @Override
    void close();
  }
}
