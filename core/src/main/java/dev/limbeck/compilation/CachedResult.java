package dev.limbeck.compilation;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came out of a compilation.
 *
 * @param needsProject whether it lacked classes, before the project's class path was asked for
 * @param classes the class files by the names of their classes
 */
record CachedResult(boolean needsProject, SortedMap<String, byte[]> classes) {

  /** "LBC" and the version of this format. */
  private static final int MAGIC = 0x4C424302;

  /** Nothing but the remark that the project's class path is needed. */
  static CachedResult needingProject() {
    return new CachedResult(true, new TreeMap<>());
  }

  /** As a file: magic, flag, count, classes with lengths. */
  byte[] bytes() {
    var size = 3 * Integer.BYTES;
    for (var one : classes.entrySet()) {
      size += 2 * Integer.BYTES + utf8(one.getKey()).length + one.getValue().length;
    }
    var out = ByteBuffer.allocate(size);
    out.putInt(MAGIC).putInt(needsProject ? 1 : 0).putInt(classes.size());
    classes.forEach((name, bytes) -> {
      put(out, utf8(name));
      put(out, bytes);
    });
    return out.array();
  }

  /** Empty where it is no such file. */
  static Optional<CachedResult> read(byte[] file) {
    try {
      var in = ByteBuffer.wrap(file);
      if (in.getInt() != MAGIC) {
        return Optional.empty();
      }
      var needsProject = in.getInt() == 1;
      var classes = new TreeMap<String, byte[]>();
      for (var left = in.getInt(); left > 0; left--) {
        var name = new String(take(in), StandardCharsets.UTF_8);
        classes.put(name, take(in));
      }
      return Optional.of(new CachedResult(needsProject, classes));
    } catch (BufferUnderflowException | NegativeArraySizeException unused) {
      return Optional.empty();
    }
  }

  private static void put(ByteBuffer out, byte[] bytes) {
    out.putInt(bytes.length).put(bytes);
  }

  private static byte[] take(ByteBuffer in) {
    var bytes = new byte[Math.min(in.getInt(), in.remaining() + 1)];
    in.get(bytes);
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
