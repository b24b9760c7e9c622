package dev.limbeck.hibernate;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A class file of a folder.
 *
 * @param path below the folder, {@code com/example/User.class}
 * @param folder which
 * @param text its bytes, each as a character
 * @param time when it was written
 */
record CompiledClass(String path, Path folder, String text, FileTime time) {

  /** Whether its constants hold the name of this source file. */
  boolean comesFrom(String sourceFile) {
    var length = sourceFile.length();
    return text.contains("\u0001" + (char) (length >> 8) + (char) (length & 0xff) + sourceFile);
  }

  /** Whether it is in the folder of a package, {@code com/example}. */
  boolean isIn(String packageFolder) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/'))).equals(packageFolder);
  }
}
