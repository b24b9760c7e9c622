package dev.limbeck.cli.arguments;

import dev.limbeck.command.Editor;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command may read before it runs.
 *
 * @param folder where paths that were typed begin
 * @param in the standard input
 * @param inIsTerminal whether nothing would come from there before somebody types
 * @param unicodeOut whether what is printed may hold more than ASCII, as far as can be known
 * @param environment the environment variables
 * @param version Limbeck's own
 * @param editor opens files for whoever runs the command
 */
public record Inputs(
    Path folder,
    InputStream in,
    boolean inIsTerminal,
    boolean unicodeOut,
    Map<String, String> environment,
    String version,
    Editor editor) {}
