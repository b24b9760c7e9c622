package dev.limbeck.jdbc;

import dev.limbeck.dialect.ServerError;
import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;

/** What is said when a database cannot be reached or asked. */
final class ConnectionProblems {

  private ConnectionProblems() {}

  static ProblemException queryFailed(ServerError error, String what, SQLException cause) {
    return new ProblemException(
        List.of(
            Problem.of(DatabaseCode.QUERY_FAILED, "The database refused to tell " + what)
                .because((error.sqlState() + " " + error.message()).strip())),
        cause);
  }

  /**
   * Why no connection could be opened.
   *
   * @param display {@code USER@HOST:PORT/DB}, without a password
   * @param place where the URL comes from
   */
  static ProblemException notOpened(
      ServerError error, String display, String place, SQLException cause) {
    var said = (error.sqlState() + " " + error.message() + hostUnknown(cause)).strip();
    var problem =
        switch (error.sqlState()) {
          case "28P01", "28000", "08004" ->
              Problem.of(DatabaseCode.LOGIN_REFUSED, "The server refused the login " + display)
                  .fix("check the user and the password in " + place);
          case "3D000" ->
              Problem.of(DatabaseCode.UNKNOWN_DATABASE, "There is no such database: " + display)
                  .fix("create it, or mend the name in " + place);
          default ->
              Problem.of(DatabaseCode.UNREACHABLE, "No connection to " + display)
                  .fix("check that the server runs and that %s is right".formatted(place));
        };
    return new ProblemException(
        List.of(problem.because(said + "\nThe URL is from " + place + ".")), cause);
  }

  /** The driver's sentence is the same for whatever keeps it from a socket. */
  private static String hostUnknown(SQLException failed) {
    return failed.getCause() instanceof UnknownHostException unknown
        ? " There is no host %s.".formatted(unknown.getMessage())
        : "";
  }
}
