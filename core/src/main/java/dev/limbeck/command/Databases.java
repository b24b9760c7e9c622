package dev.limbeck.command;

import dev.limbeck.config.ServiceConfig;
import dev.limbeck.dialect.ServiceSql;
import java.util.SortedMap;

/** Opens the database of a service; safe for several threads. */
public interface Databases extends AutoCloseable {

  /**
   * A new connection.
   *
   * @param arguments what SQL may read, as in {@code dev.limbeck.dialect.SessionSettings}
   * @throws dev.limbeck.problem.ProblemException if none is configured or none can be reached
   */
  OpenDatabase open(ServiceConfig config, SortedMap<String, String> arguments);

  /** How the SQL of a service is written, without asking any database. */
  ServiceSql sql(ServiceConfig config, SortedMap<String, String> arguments);

  /** Whether anything names the service's database; where it does so wrongly, that is yes. */
  boolean isNamed(ServiceConfig config);

  /** Gives back what was taken for the command. */
  @Override
  void close();
}
