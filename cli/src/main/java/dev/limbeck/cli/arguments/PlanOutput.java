package dev.limbeck.cli.arguments;

import java.nio.file.Path;

/**
 * Where a plan is to be written.
 *
 * @param file a new file
 * @param target what the plan leads to, as it was typed
 */
public record PlanOutput(Path file, String target) {}
