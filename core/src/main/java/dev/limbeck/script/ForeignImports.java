package dev.limbeck.script;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether sources import what neither Java nor Limbeck nor they themselves have. */
final class ForeignImports {

  private static final List<String> KNOWN =
      List.of("java.", "javax.", "dev.limbeck.", "org.jspecify.", "module java.");

  private ForeignImports() {}

  static boolean any(List<JavaRevisionFile> revisions, List<HelperFile> helpers) {
    var own = new LinkedHashSet<String>();
    revisions.forEach(file -> own.add(file.className()));
    helpers.forEach(file -> own.add(file.className()));
    return Stream.concat(
            revisions.stream().map(JavaRevisionFile::imports),
            helpers.stream().map(HelperFile::imports))
        .flatMap(List::stream)
        .distinct()
        .anyMatch(name -> KNOWN.stream().noneMatch(name::startsWith) && !isOwn(name, own));
  }

  /** A class, all of a package, a member of a class, or all of those. */
  private static boolean isOwn(String imported, Set<String> own) {
    var name = imported.endsWith(".*") ? imported.substring(0, imported.length() - 2) : imported;
    var outer = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
    return own.contains(name)
        || own.contains(outer)
        || own.stream().anyMatch(type -> type.startsWith(name + "."));
  }
}
