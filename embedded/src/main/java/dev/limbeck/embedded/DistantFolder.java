package dev.limbeck.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where root keeps the data of a workspace that the server's user cannot get into: one under root's
 * home in a container without user namespaces.
 *
 * @param machine the folder for all workspaces
 */
record DistantFolder(Path machine) {

  /** The usual one. */
  static DistantFolder usual() {
    return new DistantFolder(Path.of("/var/lib/limbeck"));
  }

  /** The folder for that workspace, the same each time; created if missing. */
  Path of(ServerFolder folder) throws IOException {
    var place = machine.resolve(hash(folder.path()));
    Files.createDirectories(place);
    for (var open : new Path[] {machine, place}) {
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return place;
  }

  private static String hash(Path path) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(path.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
