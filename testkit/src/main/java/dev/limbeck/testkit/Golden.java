package dev.limbeck.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.AssertionFailedError;

/** Files that hold what a test expects; {@code -Dgolden=update} writes what it found instead. */
public final class Golden {

  private Golden() {}

  /** Whether this run accepts what it finds: {@code -Dgolden=update}. */
  public static boolean updating() {
    return "update".equals(System.getProperty("golden"));
  }

  /**
   * Fails where the file does not hold exactly this text.
   *
   * @param file within the sources, so that an update changes what is under version control
   */
  public static void check(Path file, String actual) {
    check(file, actual, updating());
  }

  static void check(Path file, String actual, boolean update) {
    try {
      if (update) {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        Files.writeString(file, actual);
        return;
      }
      var expected = Files.exists(file) ? Files.readString(file) : "";
      if (!expected.equals(actual)) {
        throw new AssertionFailedError(message(file, expected, actual), expected, actual);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String message(Path file, String expected, String actual) {
    var wanted = expected.lines().toList();
    var found = actual.lines().toList();
    int same = 0;
    while (same < wanted.size()
        && same < found.size()
        && wanted.get(same).equals(found.get(same))) {
      same++;
    }
    return """
    %s:%d: not what was found
      expected: %s
      found:    %s
      fix: correct the code, or accept what was found with -Dgolden=update\
    """
        .formatted(
            file,
            same + 1,
            same < wanted.size() ? wanted.get(same) : "(the end)",
            same < found.size() ? found.get(same) : "(the end)");
  }
}
