package dev.limbeck.script;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.sql.TextLines;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a Java revision, read when one of them is to be shown.
 *
 * @param source the file, as in {@link dev.limbeck.revision.RevisionHeader#source()}
 * @param path the file itself; empty where only its class is at hand
 */
public record JavaLines(String source, Optional<Path> path) {

  /** The file as a whole. */
  public Location whole() {
    return Location.file(source);
  }

  /** The place of a line from 1, at its first character. */
  public Location at(int line) {
    var text = text(line);
    var column = text.length() - text.stripLeading().length() + 1;
    return text.isBlank()
        ? new Location(source, line, 0, "")
        : new Location(source, line, column, text);
  }

  /** The line; empty where there is no file any more, or not one of so many lines. */
  private String text(int line) {
    try {
      var lines = path.map(file -> TextLines.of(Utf8File.read(source, file)));
      return lines.filter(all -> line <= all.count()).map(all -> all.line(line)).orElse("");
    } catch (ProblemException unused) {
      return "";
    }
  }
}
