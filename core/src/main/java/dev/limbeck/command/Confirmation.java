package dev.limbeck.command;

import java.util.Optional;

/**
 * Asks whoever runs the command to type the name of the database that is about to lose something.
 */
@FunctionalInterface
public interface Confirmation {

  /**
   * What was typed, or given beforehand with {@code --yes}; empty where nobody can be asked.
   *
   * @param what what is about to happen, one sentence
   * @param database the name that must be typed
   */
  Optional<String> databaseName(String what, String database);

  /**
   * Whether somebody says yes to a question; empty where nobody can be asked.
   *
   * @param question one sentence with a question mark
   */
  default Optional<Boolean> agrees(String question) {
    return Optional.empty();
  }
}
