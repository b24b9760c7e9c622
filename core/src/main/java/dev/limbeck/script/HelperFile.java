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
 * @param imports what it imports, with packages
 */
record HelperFile(Path path, String source, String text, List<String> imports) {

  /** Copies the list. */
  HelperFile {
    imports = List.copyOf(imports);
  }

  /** A file without a revision. */
  static HelperFile of(JavaHead head, Path path) {
    return new HelperFile(
        path, head.source(), head.text(), head.imports().stream().map(JavaImport::name).toList());
  }

  /** What the compiler is given. */
  SourceFile sourceFile() {
    return new SourceFile(path, source, text);
  }
}
