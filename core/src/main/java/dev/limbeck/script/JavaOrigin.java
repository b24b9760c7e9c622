package dev.limbeck.script;

import java.nio.file.Path;

/** Where a revision in Java comes from. */
sealed interface JavaOrigin {

  /** A source, which is compiled when it is needed. */
  record Source(Path path, String text) implements JavaOrigin {}

  /** A class of a program, compiled with it; the checksum is that of its source. */
  record Packaged(ClassLoader classes, String checksum) implements JavaOrigin {}
}
