package dev.limbeck.dialects.postgresql;

import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How long a name may be: 63 bytes ({@code NAMEDATALEN - 1}), in a database in UTF-8. */
final class PostgresqlNameLength {

  static final int MAXIMUM = 63;

  private PostgresqlNameLength() {}

  /** The name; one that the server would cut or cannot hold is refused. */
  static String checked(String name) {
    if (name.isEmpty() || name.indexOf('\0') >= 0) {
      throw Problem.of(
              JavaCode.BAD_NAME,
              name.isEmpty()
                  ? "A name is empty"
                  : "The name '%s' holds a NUL character".formatted(name.replace("\0", "\\0")))
          .because("PostgreSQL has no such names.")
          .exception();
    }
    int length = name.getBytes(StandardCharsets.UTF_8).length;
    if (length > MAXIMUM) {
      throw Problem.of(
              JavaCode.NAME_TOO_LONG,
              "Identifier '%s' exceeds maximum length of %d bytes".formatted(name, MAXIMUM))
          .because(
              "It has %d bytes in UTF-8; PostgreSQL would cut it to '%s' without an error."
                  .formatted(length, cut(name, MAXIMUM)))
          .fix("choose a shorter name")
          .exception();
    }
    return name;
  }

  /** As many whole characters as fit into so many bytes. */
  static String cut(String name, int bytes) {
    int used = 0;
    int at = 0;
    while (at < name.length()) {
      int point = name.codePointAt(at);
      used += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      if (used > bytes) {
        break;
      }
      at += Character.charCount(point);
    }
    return name.substring(0, at);
  }

  /**
   * A name that a convention made, with a hash at its end where it is too long: as SQLAlchemy
   * shortens it, so that both give the same name.
   */
  static String shortened(String name) {
    var bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= MAXIMUM) {
      return name;
    }
    var hash = HexFormat.of().formatHex(md5(bytes));
    return cut(name, MAXIMUM - 8) + "_" + hash.substring(hash.length() - 4);
  }

  private static byte[] md5(byte[] bytes) {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
