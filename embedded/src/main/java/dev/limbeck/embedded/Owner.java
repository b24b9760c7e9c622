package dev.limbeck.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/**
 * Whose a file is, by number. Matters only to root, who may work in the folders of others.
 *
 * @param uid the user
 * @param gid the group
 */
record Owner(int uid, int gid) {

  /** The user without rights that every Unix has. */
  static final Owner NOBODY = new Owner(65534, 65534);

  private static final Path THIS_PROCESS = Path.of("/proc/self");

  /** Whether this process is root, as whom PostgreSQL refuses to run. */
  static boolean isRoot() {
    try {
      return Files.exists(THIS_PROCESS)
          ? of(THIS_PROCESS).uid == 0
          : System.getProperty("user.name", "").equals("root");
    } catch (IOException hidden) {
      return false;
    }
  }

  /** The owner of a file, or of the nearest folder above it that exists; root on Windows. */
  static Owner of(Path path) throws IOException {
    var existing = nearestExisting(path);
    if (!existing.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return new Owner(0, 0);
    }
    return new Owner(number(existing, "unix:uid"), number(existing, "unix:gid"));
  }

  private static Path nearestExisting(Path path) {
    var nearest = path.toAbsolutePath();
    for (var up = nearest; up != null && !Files.exists(nearest); up = up.getParent()) {
      nearest = up;
    }
    return nearest;
  }

  private static int number(Path path, String attribute) throws IOException {
    return Files.getAttribute(path, attribute) instanceof Integer number ? number : 0;
  }

  boolean isNotRoot() {
    return uid != 0;
  }

  /** Makes the file this owner's, if this process is root and the owner is not. */
  void give(Path path) throws IOException {
    if (isNotRoot() && isRoot()) {
      Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
      Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Makes a folder and all in it this owner's. */
  void giveTree(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : (Iterable<Path>) files::iterator) {
        give(file);
      }
    }
  }

  /** Whether this user gets into the folder, or the nearest one above it; groups do not count. */
  boolean reaches(Path folder) throws IOException {
    for (var up = nearestExisting(folder).toRealPath(); up != null; up = up.getParent()) {
      var permissions = Files.getPosixFilePermissions(up);
      var needed =
          of(up).uid == uid
              ? PosixFilePermission.OWNER_EXECUTE
              : PosixFilePermission.OTHERS_EXECUTE;
      if (!permissions.contains(needed)) {
        return false;
      }
    }
    return true;
  }
}
