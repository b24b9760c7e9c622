package dev.limbeck.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder of one major version within a workspace's {@code .limbeck}, and what lies in it.
 *
 * @param limbeck the workspace's {@code .limbeck}, absolute
 * @param major the major version of PostgreSQL
 */
record ServerFolder(Path limbeck, int major) {

  private static final String PREFIX = "postgres-";

  static ServerFolder in(Path limbeck, int major) {
    return new ServerFolder(limbeck.toAbsolutePath().normalize(), major);
  }

  /** The folder itself, {@code .limbeck/postgres-18}. */
  Path path() {
    return limbeck.resolve(PREFIX + major);
  }

  /** PostgreSQL's data folder; a symbolic link where the server's user cannot get into this one. */
  Path data() {
    return path().resolve("data");
  }

  /** What the server says. */
  Path log() {
    return path().resolve("log");
  }

  /** The lock behind which servers are started and stopped. */
  Path gate() {
    return path().resolve("gate.lock");
  }

  /** The uses of the server. */
  Shares shares() {
    return new Shares(path().resolve("users"));
  }

  /** The port of last time, so that the URL stays the same as long as that port is free. */
  Path port() {
    return path().resolve("port");
  }

  /** Says which server stays up without a user. */
  Path detached() {
    return path().resolve("detached");
  }

  boolean exists() {
    return Files.isDirectory(path());
  }

  /**
   * Creates the folder, with a {@code .gitignore} for all of {@code .limbeck}.
   *
   * @return whose the workspace is
   */
  Owner create() throws IOException {
    var owner = Owner.of(limbeck);
    if (!Files.isDirectory(limbeck)) {
      Files.createDirectories(limbeck);
      owner.give(limbeck);
    }
    var gitignore = limbeck.resolve(".gitignore");
    if (!Files.exists(gitignore)) {
      Files.writeString(gitignore, "*\n");
      owner.give(gitignore);
    }
    if (!exists()) {
      Files.createDirectories(path());
      owner.give(path());
    }
    return owner;
  }

  /** The folders of other major versions, whose data is not used. */
  List<Path> otherMajors() throws IOException {
    return FileTree.startingWith(limbeck, PREFIX).stream()
        .filter(folder -> !folder.equals(path()) && Files.isDirectory(folder.resolve("data")))
        .toList();
  }
}
