package dev.limbeck.problem;

/**
 * A place in a text file.
 *
 * @param path the file as a reader would type it, relative to the service's folder where possible
 * @param line from 1; 0 where the problem is about the whole file
 * @param column from 1, in characters; 0 where it is about the whole line
 * @param lineText the line itself, or empty where it is not shown
 */
public record Location(String path, int line, int column, String lineText) {

  /** A whole file. */
  public static Location file(String path) {
    return new Location(path, 0, 0, "");
  }

  /** {@code path}, {@code path:line} or {@code path:line:column}, as far as known. */
  @Override
  public String toString() {
    return line == 0 ? path : column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
