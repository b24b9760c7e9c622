package dev.limbeck.autogenerate;

import dev.limbeck.cache.KeyedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What was found to be the same before, by the content of both sides: where that is known, nothing
 * need be made and read.
 */
public final class Agreements {

  private static final int KEPT = 400;

  private final Path folder;
  private final KeyedFiles files;

  /** Kept in the workspace's {@code .limbeck} folder, which is created when it is needed. */
  public Agreements(Path folder) {
    this.folder = folder;
    this.files = new KeyedFiles(folder.resolve("compared"), ".same", KEPT);
  }

  /**
   * What is known.
   *
   * @param key all that decides what both sides hold, and what of it is compared
   */
  public Optional<Agreement> find(String key) {
    return files.find(digest(key)).flatMap(Agreement::read);
  }

  /** Remembers it; where the folder cannot be written, it is found out again. */
  public void keep(String key, Agreement agreement) {
    files.store(digest(key), agreement.bytes());
    try {
      var ignored = folder.resolve(".gitignore");
      if (!Files.exists(ignored)) {
        Files.writeString(ignored, "*\n");
      }
    } catch (IOException unused) {
      // The folder cannot be written: then there is nothing to be ignored.
    }
  }

  private static String digest(String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
