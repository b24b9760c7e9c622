package dev.limbeck.testkit.story;

/**
 * What a command left.
 *
 * @param exit its exit code
 * @param stdout all that it wrote to standard output
 * @param stderr all that it wrote to standard error
 */
public record CommandResult(int exit, String stdout, String stderr) {}
