package dev.limbeck.scratch;

import dev.limbeck.dialect.ServerError;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.ScratchCode;
import java.sql.SQLException;
import java.util.List;

/** What is said when a scratch server does not do what it should. */
final class ScratchProblems {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private ScratchProblems() {}

  /** The server refused a statement that is ours. */
  static ProblemException refused(String display, ServerError error, SQLException cause) {
    var said = (error.sqlState() + " " + error.message()).strip();
    var problem =
        error.sqlState().equals(INSUFFICIENT_PRIVILEGE)
            ? mayNotCreate(display)
            : Problem.of(
                    ScratchCode.SERVER_REFUSED,
                    "The scratch server %s does not make a database".formatted(display))
                .fix("mend what the server says, then run this again")
                .fix("or set  scratch = \"embedded\"  in limbeck.toml");
    return new ProblemException(List.of(problem.because(said)), cause);
  }

  /** The role lacks CREATEDB. */
  static Problem mayNotCreate(String display) {
    return Problem.of(ScratchCode.NOT_CREATABLE, "The role may not create databases on " + display)
        .because("A comparison makes databases of its own there and drops them again.")
        .fix("ALTER ROLE … CREATEDB;    (as a superuser)")
        .fix("or set  scratch = \"embedded\"  in limbeck.toml");
  }
}
