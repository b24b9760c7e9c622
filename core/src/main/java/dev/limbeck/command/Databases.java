package dev.limbeck.command;

import dev.limbeck.config.ServiceConfig;
import java.util.SortedMap;

/** Opens the database of a service; safe for several threads. */
public interface Databases extends AutoCloseable {

  /**
   * A new connection.
   *
   * @param arguments the {@code -x} arguments, which SQL may read
   * @throws dev.limbeck.problem.ProblemException if none is configured or none can be reached
   */
  OpenDatabase open(ServiceConfig config, SortedMap<String, String> arguments);

  /** Gives back what was taken for the command. */
  @Override
  void close();
}
