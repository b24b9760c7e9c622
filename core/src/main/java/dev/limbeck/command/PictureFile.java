package dev.limbeck.command;

import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.WorkspaceCode;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file that a picture is written to, once. */
final class PictureFile {

  private PictureFile() {}

  /** Writes the lines to a file that does not exist yet; tells where. */
  static String write(Path path, List<String> lines) {
    try {
      Files.writeString(path, String.join("\n", lines) + "\n", StandardOpenOption.CREATE_NEW);
      return "Drawn to " + path;
    } catch (FileAlreadyExistsException exists) {
      throw notWritten(path, "It is already there, and no file is ever replaced.", exists);
    } catch (IOException unwritable) {
      throw notWritten(path, FileTrouble.reason(unwritable), unwritable);
    }
  }

  private static ProblemException notWritten(Path path, String why, IOException cause) {
    var problem =
        Problem.of(WorkspaceCode.NOT_WRITTEN, "Cannot write " + path)
            .because(why)
            .fix("name another file with -o, or leave it out to have the picture printed");
    return new ProblemException(List.of(problem), cause);
  }
}
