package dev.limbeck.scratch;

import dev.limbeck.jdbc.ServerUrl;
import java.sql.Connection;
import java.util.List;

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

  /** What was noted when it was filled, and of what it begins with; in order. */
  List<String> notes();

  /**
   * Notes something for those who use what is kept, while it is being filled: a line each, without
   * control characters but the separator of units.
   */
  void note(List<String> lines);

  /** Where it is reached. */
  ServerUrl url();

  /** Closes the connection; a copy is dropped, a kept database stays for the next command. */
  @Override
  void close();
}
