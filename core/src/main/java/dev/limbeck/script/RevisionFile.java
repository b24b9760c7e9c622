package dev.limbeck.script;

import dev.limbeck.revision.RevisionHeader;
import java.nio.file.Path;
import java.util.Optional;

/** A file that holds one revision. */
public sealed interface RevisionFile permits SqlRevisionFile, JavaRevisionFile {

  /** What the graph needs to know of it. */
  RevisionHeader header();

  /** Where it was read from; empty where it is compiled into a program. */
  Optional<Path> path();

  /** {@code sha256:…} of its text as UTF-8, without a byte order mark and with LF as line end. */
  String checksum();
}
