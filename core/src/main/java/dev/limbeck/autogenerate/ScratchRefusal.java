package dev.limbeck.autogenerate;

import dev.limbeck.dialect.ServerError;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.ScratchCode;
import dev.limbeck.scratch.ScratchServer;
import java.sql.SQLException;
import java.util.List;

/** What is said when a scratch database refuses a statement of ours. */
final class ScratchRefusal {

  private ScratchRefusal() {}

  static ProblemException of(ScratchServer server, ServerError error, SQLException cause) {
    return new ProblemException(
        List.of(
            Problem.of(
                    ScratchCode.SERVER_REFUSED,
                    "The scratch server (%s) refused what a comparison needs"
                        .formatted(server.displayName()))
                .because((error.sqlState() + " " + error.message()).strip())
                .fix("mend what the server says, then run this again")),
        cause);
  }
}
