package dev.limbeck.scratch;

import dev.limbeck.jdbc.ServerUrl;
import java.sql.Connection;

/** A database that exists for a comparison; nobody's data is in it. Not for several threads. */
public interface ScratchDatabase extends AutoCloseable {

  /**
   * A connection of our own in simple query mode, opened at the first call and the same at each
   * until a copy is made: nobody may be connected to what is copied. Of a kept database it only
   * reads.
   */
  Connection connection();

  /** One more connection, which whoever takes it closes. */
  Connection another();

  /** Where it is reached. */
  ServerUrl url();

  /** Closes the connection; a copy is dropped, a kept database stays for the next command. */
  @Override
  void close();
}
