package dev.limbeck.compilation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of all that decides what comes out of something. */
final class Fingerprint {

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** Adds a text; where it ends counts. */
  Fingerprint add(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    for (var shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (bytes.length >> shift));
    }
    digest.update(bytes);
    return this;
  }

  /** Adds a file or a folder by names, sizes and times. */
  Fingerprint add(Path path) {
    add(path.toString());
    try {
      if (Files.isDirectory(path)) {
        try (var files = Files.walk(path)) {
          for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
            addState(file);
          }
        }
      } else if (Files.exists(path)) {
        addState(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** In hexadecimal digits. */
  String text() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void addState(Path file) throws IOException {
    add(file.toString());
    add(Files.size(file) + " " + Files.getLastModifiedTime(file));
  }
}
