package dev.limbeck.scratch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What scratch databases are called: {@code limbeck_scratch_HOME_kHASH} if they are kept, {@code
 * limbeck_scratch_HOME_cUSER_HASH} if they go when their user does.
 *
 * <p>HOME stands for the database that their users are connected to, since a lock that tells
 * whether a user lives is one of that database. USER stands for one run.
 */
final class ScratchNames {

  private static final String PREFIX = "limbeck_scratch_";
  private static final int USER = 8;

  private final String prefix;
  private final String user;
  private final boolean keeps;
  private final AtomicInteger copies = new AtomicInteger();

  ScratchNames(String home, boolean keeps) {
    this.prefix = PREFIX + hash(home, 3) + "_";
    this.keeps = keeps;
    var random = new byte[USER / 2];
    new SecureRandom().nextBytes(random);
    this.user = HexFormat.of().formatHex(random);
  }

  /** What all of them begin with. */
  String prefix() {
    return prefix;
  }

  /** The database of a content. */
  String of(String content) {
    return keeps ? prefix + "k" + hash(content, 10) : passing(hash(content, 8));
  }

  /** A new copy. */
  String copy() {
    return passing("c" + copies.incrementAndGet());
  }

  private String passing(String rest) {
    return prefix + "c" + user + "_" + rest;
  }

  /** The lock that says that this run lives. */
  long userLock() {
    return userLock(user);
  }

  /** The lock that says that the run lives whose database this is; empty for a kept one. */
  Optional<Long> userLockOf(String name) {
    var begin = prefix.length() + 1;
    return name.startsWith(prefix + "c") && name.length() > begin + USER
        ? Optional.of(userLock(name.substring(begin, begin + USER)))
        : Optional.empty();
  }

  private long userLock(String of) {
    return lock(prefix + of);
  }

  /** The lock under which a database is made or dropped. */
  long lock(String name) {
    return ByteBuffer.wrap(digest("limbeck scratch\0" + name)).getLong();
  }

  private static String hash(String text, int bytes) {
    return HexFormat.of().formatHex(digest(text), 0, bytes);
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
