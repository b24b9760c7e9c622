package dev.limbeck.command;

import java.nio.file.Path;
import java.util.List;

/** Lets whoever runs the command change files, and returns once they are done. */
@FunctionalInterface
public interface Editor {

  /** Opens the files; throws a problem where that is not possible or the editor failed. */
  void open(List<Path> files);
}
