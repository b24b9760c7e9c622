package dev.limbeck.script;

import dev.limbeck.compilation.SourceFile;
import dev.limbeck.source.JavaHead;
import dev.limbeck.source.JavaImport;
import java.nio.file.Path;
import java.util.List;

/**
 * A Java file in a version location that is no revision; revisions may use its classes.
 *
 * @param path the file itself
 * @param source the file as a reader would type it
 * @param text what stands in it
 * @param className its class with the package, as the file's name has it
 * @param imports what it imports, with packages
 */
record HelperFile(Path path, String source, String text, String className, List<String> imports) {

  /** Copies the list. */
  HelperFile {
    imports = List.copyOf(imports);
  }

  /** A file without a revision. */
  static HelperFile of(JavaHead head, Path path) {
    return new HelperFile(
        path,
        head.source(),
        head.text(),
        className(head, path),
        head.imports().stream().map(JavaImport::name).toList());
  }

  private static String className(JavaHead head, Path path) {
    var name = String.valueOf(path.getFileName()).replaceFirst("\\.java$", "");
    var inPackage = head.packageName().text();
    return inPackage.isEmpty() ? name : inPackage + "." + name;
  }

  /** What the compiler is given. */
  SourceFile sourceFile() {
    return new SourceFile(path, source, text);
  }
}
