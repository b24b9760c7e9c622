package dev.limbeck.cli.arguments;

/**
 * A command to try.
 *
 * @param command as it is typed, {@code limbeck upgrade head}
 * @param effect what it does, as the end of a sentence that the command begins
 */
public record Example(String command, String effect) {}
