package dev.limbeck.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who uses a server: one locked file for each share, so that a killed process leaves nothing but an
 * unlocked file.
 *
 * <p>Used behind the {@link Gate} only. The files of this process bear its id and start time; they
 * are never opened a second time, because closing them would drop their locks.
 */
record Shares(Path folder) {

  /** One use of the server. */
  record Share(Path file, FileChannel channel) {

    /** Ends the use. */
    void end() throws IOException {
      Files.deleteIfExists(file);
      channel.close();
    }
  }

  /** Begins a use by this process. */
  Share begin(Owner owner) throws IOException {
    Files.createDirectories(folder);
    owner.give(folder);
    var file = Files.createTempFile(folder, prefix(), ".lock");
    owner.give(file);
    var channel = FileChannel.open(file, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      throw new IOException("the new file " + file + " is locked");
    }
    return new Share(file, channel);
  }

  /** Whether anybody uses the server; removes what killed processes left. */
  boolean any() throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    var used = false;
    for (var file : FileTree.startingWith(folder, "")) {
      used |= file.getFileName().toString().startsWith(prefix()) || isLocked(file);
    }
    return used;
  }

  private static boolean isLocked(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      @Nullable AutoCloseable lock = channel.tryLock();
      if (lock == null) {
        return true;
      }
      Files.deleteIfExists(file);
      return false;
    } catch (NoSuchFileException ended) {
      return false;
    } catch (AccessDeniedException ofAnotherUser) {
      return true;
    }
  }

  private static String prefix() {
    var process = ProcessHandle.current();
    var started = process.info().startInstant().orElse(Instant.EPOCH);
    return process.pid() + "-" + started.toEpochMilli() + "-";
  }
}
