package dev.limbeck.script;

import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.SqlCode;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes files of new revisions; what is already there is never touched. */
public final class RevisionWriter {

  private RevisionWriter() {}

  /** Where a new revision's file goes; the caller says so before it is written. */
  public static Path path(Path location, FileTemplate template, RevisionDraft revision) {
    return location.resolve(template.name(revision) + ".sql");
  }

  /** Where the file of a new revision in Java goes, which is called like its class. */
  public static Path javaPath(Path location, FileTemplate template, RevisionDraft revision) {
    return location.resolve(template.javaName(revision) + ".java");
  }

  /** Writes a revision's text to a path that does not exist yet; folders are made as needed. */
  public static void write(Path path, String text) {
    try {
      var folder = path.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.createFile(path);
      whole(path, text);
    } catch (FileAlreadyExistsException exists) {
      throw Problem.of(SqlCode.FILE_EXISTS, "The file " + path + " is already there")
          .because("A new revision never replaces a file.")
          .fix("choose another message or --rev-id")
          .exception();
    } catch (IOException unwritable) {
      var problem =
          Problem.of(SqlCode.UNREADABLE, "Cannot write " + path)
              .because(FileTrouble.reason(unwritable));
      throw new ProblemException(List.of(problem), unwritable);
    }
  }

  /** All of the text or no file: a piece of one would stop every later command. */
  private static void whole(Path path, String text) throws IOException {
    try {
      Files.writeString(path, text);
    } catch (IOException full) {
      Files.deleteIfExists(path);
      throw full;
    }
  }
}
