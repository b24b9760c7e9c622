package dev.limbeck.sql;

import dev.limbeck.problem.Location;
import java.util.Arrays;

/**
 * The lines of a text, for telling where something stands.
 *
 * <p>A line ends at LF, CR LF or CR, as it does for the server. Lines and columns count from 1,
 * columns in code points.
 */
public final class TextLines {

  private final String text;
  private final int[] starts;

  private TextLines(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** The lines of a text; an empty text has one. */
  public static TextLines of(String text) {
    var starts = new int[16];
    var count = 1;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crlf)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new TextLines(text, Arrays.copyOf(starts, count));
  }

  /** How many there are. */
  public int count() {
    return starts.length;
  }

  /** The offset of a line's first character. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The offset behind a line, its line end included. */
  public int end(int line) {
    return line == starts.length ? text.length() : starts[line];
  }

  /** A line without its line end. */
  public String line(int line) {
    var end = end(line);
    while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start(line), end);
  }

  /** The line that a {@code char} offset is in. */
  public int lineOf(int offset) {
    var found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Where a {@code char} offset stands, in a file of which this text begins at a given line. */
  public Location location(String path, int firstLine, int offset) {
    var line = lineOf(offset);
    var column = text.codePointCount(start(line), offset) + 1;
    return new Location(path, firstLine + line - 1, column, line(line));
  }
}
