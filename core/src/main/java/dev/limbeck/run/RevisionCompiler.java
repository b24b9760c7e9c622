package dev.limbeck.run;

import dev.limbeck.script.JavaRevisionFile;
import dev.limbeck.script.Migrations;
import java.util.List;

/** Compiles revisions in Java. */
@FunctionalInterface
public interface RevisionCompiler {

  /** Compiles all that a plan needs at once. */
  Migrations compile(List<JavaRevisionFile> files);

  /**
   * What decides, beside their own text and that of helper classes, what revisions do: the state of
   * the project's classes where any of the service's revisions uses those.
   */
  default String surroundings() {
    return "";
  }
}
