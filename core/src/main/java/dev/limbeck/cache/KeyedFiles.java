package dev.limbeck.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Files by a key, one each, in a folder that several processes share.
 *
 * <p>A file that is damaged counts as none. Where the folder cannot be written, nothing is kept.
 */
public final class KeyedFiles {

  private final Path folder;
  private final String ending;
  private final int most;

  /**
   * Files in a folder, which is created with the first of them.
   *
   * @param ending of their names, with its dot
   * @param most so many are kept, those that were used last
   */
  public KeyedFiles(Path folder, String ending, int most) {
    this.folder = folder;
    this.ending = ending;
    this.most = most;
  }

  /** What was stored under a key. */
  public Optional<byte[]> find(String key) {
    try {
      var file = file(key);
      var bytes = Files.readAllBytes(file);
      var length = bytes.length - Integer.BYTES;
      if (length < 0 || !Arrays.equals(bytes, length, bytes.length, sum(bytes, length), 0, 4)) {
        return Optional.empty();
      }
      touch(file);
      return Optional.of(Arrays.copyOf(bytes, length));
    } catch (IOException unused) {
      return Optional.empty();
    }
  }

  private static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException unused) {
      // Who may only read it uses it all the same.
    }
  }

  /** Stores a content; whoever reads meanwhile sees all of it or none. */
  public void store(String key, byte[] content) {
    try {
      Files.createDirectories(folder);
      var written = Files.createTempFile(folder, "writing", ".tmp");
      try {
        var bytes = Arrays.copyOf(content, content.length + Integer.BYTES);
        System.arraycopy(sum(content, content.length), 0, bytes, content.length, Integer.BYTES);
        Files.write(written, bytes);
        Files.move(written, file(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(written);
      }
      removeOldest();
    } catch (IOException unused) {
      // What is not kept is made again next time.
    }
  }

  private static byte[] sum(byte[] bytes, int length) {
    var sum = new CRC32C();
    sum.update(bytes, 0, length);
    long value = sum.getValue();
    return new byte[] {
      (byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value
    };
  }

  private void removeOldest() throws IOException {
    try (var files = Files.list(folder)) {
      var oldest =
          files.sorted(Comparator.comparing(KeyedFiles::time).reversed()).skip(most).toList();
      for (var file : oldest) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException unused) {
      return FileTime.fromMillis(0);
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ending);
  }
}
