package dev.limbeck.acceptance.alembic;

import dev.limbeck.testkit.story.CommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The folders of {@code src/test/resources/alembic}, copied because Alembic writes into them. */
final class Environments {

  private static final Path ROOT = Path.of(System.getProperty("limbeck.root", ".."));

  private Environments() {}

  /** A copy of one of them, {@code swae} or {@code typical}; the target must not exist yet. */
  static Path copy(String name, Path target) throws IOException {
    var source = ROOT.resolve("acceptance/src/test/resources/alembic").resolve(name);
    try (var files = Files.walk(source)) {
      for (var file : files.toList()) {
        Files.copy(file, target.resolve(source.relativize(file).toString()));
      }
    }
    return target;
  }

  /** The workspace that environment {@code swae} is for. */
  static Path example() throws IOException {
    return ROOT.resolve("examples/swae").toRealPath();
  }

  /** A document of the manual. */
  static String document(String name) throws IOException {
    return Files.readString(ROOT.resolve("docs").resolve(name));
  }

  /** What Alembic's autogenerate proposes, a Python revision that is not kept, or "". */
  static String proposal(BothTools tools, String service) throws Exception {
    var versions = tools.environment().resolve("versions").resolve(service);
    var before = files(versions);
    tools.alembic(service, "revision", "--autogenerate", "-m", "proposal");
    var text = new StringBuilder();
    for (var file : files(versions)) {
      if (!before.contains(file)) {
        text.append(Files.readString(file));
        Files.delete(file);
      }
    }
    return text.toString();
  }

  /** A long form without what differs by nature: the file, and all but its first line of text. */
  static List<String> longForm(CommandResult shown) {
    var lines = shown.stdout().lines().filter(line -> !line.isBlank());
    return lines.filter(line -> !line.matches("Path: .*|    (Revis|Create ).*")).toList();
  }

  private static Set<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return new TreeSet<>(files.filter(Files::isRegularFile).toList());
    }
  }
}
