package dev.limbeck.source;

import dev.limbeck.problem.Location;
import dev.limbeck.sql.TextLines;
import java.util.List;
import java.util.Optional;

/**
 * What a Java file says before the body of its class.
 *
 * @param source the file as a reader would type it
 * @param text all that stands in it
 * @param packageName empty where it says none
 * @param imports in order
 * @param types its classes and interfaces in order, up to the first with an annotation that was
 *     looked for
 */
public record JavaHead(
    String source,
    String text,
    JavaName packageName,
    List<JavaImport> imports,
    List<JavaType> types) {

  /** Copies the lists. */
  public JavaHead {
    imports = List.copyOf(imports);
    types = List.copyOf(types);
  }

  /**
   * Reads a file; throws a {@link dev.limbeck.problem.ProblemException} where it is no Java.
   *
   * @param source the file as a reader would type it
   * @param text what stands in it, without a byte order mark
   * @param annotation the simple name of an annotation: what follows its class is not read
   */
  public static JavaHead read(String source, String text, String annotation) {
    return new HeadParser(source, text, annotation).read();
  }

  /** Where an offset of the text stands. */
  public Location at(int offset) {
    return TextLines.of(text).location(source, 1, offset);
  }

  /** The class or interface of a name. */
  public Optional<JavaType> type(String name) {
    return types.stream().filter(type -> type.name().text().equals(name)).findFirst();
  }

  /**
   * Whether a name in this file may mean a class: it is written in full, or nothing else is
   * imported by its simple name.
   */
  public boolean means(String written, String packageOfIt, String name) {
    if (written.equals(packageOfIt + "." + name)) {
      return true;
    }
    return written.equals(name)
        && imports.stream()
            .filter(one -> one.name().endsWith("." + name) && !one.isStatic())
            .allMatch(one -> one.name().equals(packageOfIt + "." + name));
  }
}
