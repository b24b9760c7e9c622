package dev.limbeck.testkit.story;

/**
 * Runs the commands of stories: in this JVM, which is fast, or as {@link ProcessRunner processes}.
 */
@FunctionalInterface
public interface CommandRunner {

  /** Runs a command to its end. */
  CommandResult run(Command command) throws Exception;
}
