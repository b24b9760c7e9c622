package dev.limbeck.script;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.SqlCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text files that must be UTF-8. */
final class Utf8File {

  /** What Java reads where a byte is no character; a file may also hold it itself. */
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8File() {}

  /** The whole text, a byte order mark included; throws where it is not UTF-8. */
  static String read(String source, Path path) {
    var bytes = bytes(source, path);
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      requireUtf8(source, ByteBuffer.wrap(bytes));
    }
    return text;
  }

  private static void requireUtf8(String source, ByteBuffer bytes) {
    var chars = CharBuffer.allocate(bytes.remaining());
    if (StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, true).isError()) {
      var line = 1 + (int) chars.flip().chars().filter(c -> c == '\n').count();
      throw Problem.of(SqlCode.NOT_UTF8, "The file is not UTF-8")
          .at(new Location(source, line, 0, ""))
          .because("The byte %02X in this line is no character of it.".formatted(bytes.get()))
          .fix("save it as UTF-8")
          .exception();
    }
  }

  private static byte[] bytes(String source, Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException unreadable) {
      var problem =
          Problem.of(SqlCode.UNREADABLE, "Cannot read " + source)
              .because(String.valueOf(unreadable));
      throw new ProblemException(List.of(problem), unreadable);
    }
  }
}
