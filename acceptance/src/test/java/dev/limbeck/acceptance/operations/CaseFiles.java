package dev.limbeck.acceptance.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The case files, in the order of the manual: {@code contents.txt} lists them. */
final class CaseFiles {

  static final Path FOLDER = Path.of("src/test/resources/operations");

  private CaseFiles() {}

  /**
   * A part of the manual.
   *
   * @param folder the folder with its files
   * @param title its heading
   * @param files in order
   */
  record Group(String folder, String title, List<CaseFile> files) {

    Group {
      files = List.copyOf(files);
    }
  }

  static List<CaseFile> all() {
    return groups().stream().flatMap(group -> group.files().stream()).toList();
  }

  static List<Group> groups() {
    var groups = new ArrayList<Group>();
    for (var line : lines()) {
      if (line.startsWith("  ")) {
        var last = groups.removeLast();
        var files = new ArrayList<>(last.files());
        files.add(CaseFile.read(FOLDER.resolve(last.folder()).resolve(line.strip() + ".txt")));
        groups.add(new Group(last.folder(), last.title(), files));
      } else {
        var words = line.split(" ", 2);
        groups.add(new Group(words[0], words[1], List.of()));
      }
    }
    return groups;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FOLDER.resolve("contents.txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
