package dev.limbeck.command;

import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.WorkspaceCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes files that are not there yet, and remembers what became of each. */
final class FilesToWrite {

  private final Path folder;
  private final List<Detail.File> told = new ArrayList<>();

  FilesToWrite(Path folder) {
    this.folder = folder;
  }

  List<Detail.File> told() {
    return told;
  }

  /** Writes a file unless it exists. */
  boolean write(String path, String text, String remark) {
    var file = folder.resolve(path);
    if (Files.exists(file)) {
      told.add(new Detail.File("exists", path, "left as it is"));
      return false;
    }
    io(file, () -> Files.writeString(inFolder(file), text));
    told.add(new Detail.File("created", path, remark));
    return true;
  }

  /** The same for any content. */
  void write(String path, byte[] content, boolean executable) {
    var file = folder.resolve(path);
    if (Files.exists(file)) {
      told.add(new Detail.File("exists", path, "left as it is"));
      return;
    }
    io(file, () -> Files.write(inFolder(file), content));
    told.add(new Detail.File("created", path, ""));
    if (executable && !file.toFile().setExecutable(true, false)) {
      told.add(new Detail.File("note", path, "could not be made executable: chmod +x " + path));
    }
  }

  /** Whether there is such a file, written just now or not. */
  boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  /** Tells of the workspace that a service is in. */
  void member(String service, String remark) {
    told.add(new Detail.File("member", service, remark));
  }

  /** Adds a remark on a file. */
  void note(String path, String remark) {
    told.add(new Detail.File("note", path, remark));
  }

  /** The same for a script, which anybody who may read it may run. */
  void executable(String path, String text, String remark) {
    if (write(path, text, remark) && !folder.resolve(path).toFile().setExecutable(true, false)) {
      told.add(new Detail.File("note", path, "could not be made executable: chmod +x " + path));
    }
  }

  /** Makes a folder unless it exists. */
  void folder(Path path) {
    var name =
        folder.toAbsolutePath().relativize(path.toAbsolutePath()).toString().replace('\\', '/');
    if (Files.isDirectory(path)) {
      told.add(new Detail.File("exists", name + "/", "left as it is"));
      return;
    }
    io(path, () -> Files.createDirectories(path));
    told.add(new Detail.File("created", name + "/", ""));
  }

  /** Adds a line to a file unless it has it. */
  void line(String path, String line) {
    var file = folder.resolve(path);
    if (!Files.exists(file)) {
      write(path, line + "\n", line);
      return;
    }
    io(
        file,
        () -> {
          var text = Files.readString(file);
          if (text.lines().anyMatch(line::equals)) {
            told.add(new Detail.File("exists", path, "left as it is"));
          } else {
            var end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            Files.writeString(file, text + end + line + "\n");
            told.add(new Detail.File("updated", path, line));
          }
          return file;
        });
  }

  private static Path inFolder(Path file) throws IOException {
    var parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return file;
  }

  /** Something that touches the disk. */
  private interface Work {
    Path run() throws IOException;
  }

  private static void io(Path path, Work work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new ProblemException(
          List.of(
              Problem.of(WorkspaceCode.NOT_WRITTEN, "Cannot write " + path)
                  .because(FileTrouble.reason(e))
                  .fix("make the folder writable, or name another one:  limbeck init DIR")),
          e);
    }
  }
}
