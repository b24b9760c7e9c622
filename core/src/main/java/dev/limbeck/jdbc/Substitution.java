package dev.limbeck.jdbc;

import dev.limbeck.dialect.ServerError;
import java.util.Optional;

/** Decides what is run in the place of a statement of a revision that a server refuses. */
public interface Substitution {

  /** Whether a refusal is one for which something else may be run. */
  boolean mayHelp(ServerError error);

  /**
   * What is run instead of one statement; a blank text means nothing.
   *
   * @return empty where the failure stands
   */
  Optional<String> instead(String statement, ServerError error);
}
