package dev.limbeck.jdbc;

import dev.limbeck.dialect.ServerError;
import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said when a database cannot be reached or asked. */
final class ConnectionProblems {

  /** The role is missing, the setting is refused, or the login is no member of it. */
  private static final Set<String> OF_A_ROLE = Set.of("42704", "22023", "42501");

  private static final String NO_COLUMN = "42703";

  private ConnectionProblems() {}

  /**
   * A question was not answered.
   *
   * @param role the role in whose name it was asked; empty = the login's own
   */
  static ProblemException queryFailed(
      ServerError error, String what, Optional<String> role, SQLException cause) {
    var said = (error.sqlState() + " " + error.message()).strip();
    var ofRole =
        role.filter(name ->
            OF_A_ROLE.contains(error.sqlState()) && error.message().contains("\"" + name + "\""));
    var problem =
        ofRole
            .map(name ->
                Problem.of(
                        DatabaseCode.ROLE_NOT_USABLE,
                        "The connection cannot act as role %s".formatted(name))
                    .fix("correct the key  role  in limbeck.toml, or create the role")
                    .fix("GRANT %s TO the role that logs in".formatted(name)))
            .orElseGet(() ->
                Problem.of(DatabaseCode.QUERY_FAILED, "The database refused to tell " + what)
                    .fix(
                        error.sqlState().equals(NO_COLUMN)
                            ? "set another  version_table  in limbeck.toml: the one that is there is not ours"
                            : "mend what the server says, then run this again"));
    return new ProblemException(List.of(problem.because(said)), cause);
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
