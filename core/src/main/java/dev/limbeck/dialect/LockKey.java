package dev.limbeck.dialect;

import dev.limbeck.schema.QualifiedName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The number under which a table's lock is taken. */
final class LockKey {

  private LockKey() {}

  static long of(QualifiedName table) {
    var text = "limbeck\0" + table.schemaName() + "\0" + table.name();
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
