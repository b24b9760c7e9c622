package dev.limbeck.config;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/**
 * A TOML file as it was read.
 *
 * @param path the file
 * @param shown the file as a reader would type it
 * @param lines its lines, for messages
 * @param toml what is in it, as far as it could be read
 */
record TomlFile(Path path, String shown, List<String> lines, TomlParseResult toml) {

  /** What a password may be a part of. */
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(://|@|pass|pwd|url|secret|token|jdbc:|postgres).*");

  private static final Pattern ONLY_VARIABLE =
      Pattern.compile("\\s*[A-Za-z_]+\\s*=\\s*\"\\$\\{[A-Za-z0-9_]+}\"\\s*");

  private static final Pattern KEY = Pattern.compile("(\\s*([A-Za-z0-9_-]+)\\s*=).*");

  /**
   * Reads a file; what is wrong with its syntax is in {@link #syntaxProblems()}.
   *
   * @throws dev.limbeck.problem.ProblemException if it cannot be read at all
   */
  static TomlFile read(Path path, String shown) {
    try {
      var text = Files.readString(path);
      return new TomlFile(path, shown, text.lines().toList(), Toml.parse(text));
    } catch (IOException e) {
      throw Problem.of(ConfigCode.UNREADABLE, shown + " cannot be read")
          .because(FileTrouble.reason(e))
          .fix("ls -l " + shown)
          .exception();
    }
  }

  /** The folder that the file is in. */
  Path folder() {
    return path.resolveSibling("").normalize();
  }

  /** Every place at which this is no TOML. */
  List<Problem> syntaxProblems() {
    return toml.errors().stream().map(this::syntaxProblem).toList();
  }

  /** A place in this file; a line that may hold a password is not shown. */
  Location at(@Nullable TomlPosition position) {
    if (position == null || position.line() > lines.size()) {
      return Location.file(shown);
    }
    var line = lines.get(position.line() - 1);
    return new Location(shown, position.line(), position.column(), withoutSecret(line));
  }

  private Problem syntaxProblem(TomlParseError error) {
    // tomlj quotes what it did not expect, which can be a piece of a password.
    var message = String.valueOf(error.getMessage()).replaceFirst("(?s)^Unexpected '.*', ex", "Ex");
    return Problem.of(ConfigCode.SYNTAX, shown + " is not valid TOML")
        .because(message)
        .at(at(error.position()));
  }

  /** A value is shown only of a key that is known to hold no secret; it may be misspelt. */
  private static String withoutSecret(String line) {
    if (ONLY_VARIABLE.matcher(line).matches()) {
      return line;
    }
    var key = KEY.matcher(line);
    var shown =
        !key.matches() || key.group(2).equals("members") || Key.of(key.group(2)).isPresent();
    if (shown && !SECRET.matcher(line).matches()) {
      return line;
    }
    return key.matches() ? key.group(1) + " …" : "";
  }
}
