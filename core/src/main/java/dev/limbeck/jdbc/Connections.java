package dev.limbeck.jdbc;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Opens connections of our own. */
public final class Connections {

  /** The SQLSTATE of {@link DriverManager} where no driver accepts a URL. */
  private static final String NO_DRIVER = "08001";

  private Connections() {}

  /**
   * A new connection in the driver's simple query mode.
   *
   * @param place where the URL comes from, for messages
   * @throws ProblemException if there is no driver, no server, no such login or no such database
   */
  public static Connection open(ServerUrl url, Dialect dialect, String place) {
    try {
      return DriverManager.getConnection(url.jdbcUrl(), url.properties());
    } catch (SQLException e) {
      if (NO_DRIVER.equals(e.getSQLState())
          && DriverManager.drivers().noneMatch(driver -> accepts(driver, url))) {
        throw new ProblemException(List.of(noDriver(url)), e);
      }
      throw ConnectionProblems.notOpened(dialect.serverError(e), url.display(), place, e);
    }
  }

  private static boolean accepts(Driver driver, ServerUrl url) {
    try {
      return driver.acceptsURL(url.jdbcUrl());
    } catch (SQLException e) {
      return false;
    }
  }

  private static Problem noDriver(ServerUrl url) {
    return Problem.of(
            DatabaseCode.NO_DRIVER,
            "No JDBC driver on the class path accepts %s".formatted(url.jdbcUrl()))
        .fix("add the dependency  org.postgresql:postgresql");
  }
}
