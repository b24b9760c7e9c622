package dev.limbeck.cli.arguments;

/**
 * What was typed.
 *
 * @param globals the options that every command has
 * @param command the command's name; empty for {@code --version} and the help
 * @param request what is asked for
 */
public record Invocation(GlobalOptions globals, String command, Request request) {}
