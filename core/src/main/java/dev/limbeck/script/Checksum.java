package dev.limbeck.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a text is recognised by later, whatever its line ends. */
public final class Checksum {

  private Checksum() {}

  /** {@code sha256:…} of the text as UTF-8 with LF as line end. */
  public static String of(String text) {
    try {
      var bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
