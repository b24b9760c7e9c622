package dev.limbeck.scratch;

import dev.limbeck.jdbc.ServerUrl;
import java.sql.Connection;

/** A database that exists for a comparison; nobody's data is in it. */
public interface ScratchDatabase extends AutoCloseable {

  /** An open connection of our own, in simple query mode; the same at each call. */
  Connection connection();

  /** Where it is reached, for more connections. */
  ServerUrl url();

  /** Closes the connection; a copy is dropped, a kept database stays for the next command. */
  @Override
  void close();
}
