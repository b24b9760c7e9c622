package dev.limbeck.config;

import dev.limbeck.problem.Location;
import java.nio.file.Path;
import java.util.List;

/**
 * What runs before and after, each in the order of the file.
 *
 * @param beforeRun before the first step
 * @param afterRun after the last step
 * @param beforeStep before each step, in its transaction
 * @param afterStep after each step, in its transaction
 * @param postWrite commands on the file of a new revision
 */
public record HookSettings(
    List<Entry> beforeRun,
    List<Entry> afterRun,
    List<Entry> beforeStep,
    List<Entry> afterStep,
    List<Entry> postWrite) {

  /** Copies the lists. */
  public HookSettings {
    beforeRun = List.copyOf(beforeRun);
    afterRun = List.copyOf(afterRun);
    beforeStep = List.copyOf(beforeStep);
    afterStep = List.copyOf(afterStep);
    postWrite = List.copyOf(postWrite);
  }

  /**
   * A hook as limbeck.toml names it.
   *
   * @param text a SQL file, the name of a Java class, or a command
   * @param folder the folder of the file that names it
   * @param place where that file names it
   */
  public record Entry(String text, Path folder, Location place) {

    /** Whether it names a SQL file. */
    public boolean isSql() {
      return text.endsWith(".sql");
    }

    /** The file that it names. */
    public Path path() {
      return folder.resolve(text).normalize();
    }
  }
}
