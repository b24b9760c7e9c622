package dev.limbeck.hibernate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/**
 * The classes of some packages, and of the packages inside these.
 *
 * <p>Nothing is loaded: what an annotation is called stands in a class file as plain text.
 */
final class ClassScan {

  private static final String JAKARTA = "Ljakarta/persistence/";
  private static final String JAVAX = "Ljavax/persistence/";
  private static final String HIBERNATE = "Lorg/hibernate/annotations/";

  private final List<String> prefixes;
  private final SortedSet<String> mapped = new TreeSet<>();
  private final SortedSet<String> javax = new TreeSet<>();
  private final SortedSet<String> packages = new TreeSet<>();
  private final List<CompiledClass> compiled = new ArrayList<>();

  /** Reads the folders and jars. */
  ClassScan(List<String> wanted, List<Path> classpath) throws IOException {
    this.prefixes = wanted.stream().map(name -> name.replace('.', '/') + "/").toList();
    for (var entry : classpath) {
      if (Files.isDirectory(entry)) {
        readFolder(entry);
      } else if (entry.toString().endsWith(".jar")) {
        readJar(entry);
      }
    }
  }

  /** The classes that may be mapped. */
  List<String> mapped() {
    return List.copyOf(mapped);
  }

  /** Classes with annotations of the time before Jakarta. */
  List<String> javax() {
    return List.copyOf(javax);
  }

  /** The packages of class folders, and those of jars that were asked for. */
  SortedSet<String> packages() {
    return packages;
  }

  /** The class files of class folders that were asked for. */
  List<CompiledClass> compiled() {
    return compiled;
  }

  private void readFolder(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            var name = folder.relativize(file).toString().replace('\\', '/');
            if (name.endsWith(".class")) {
              packages.add(packageOf(name));
              if (isWanted(name)) {
                try (var in = Files.newInputStream(file)) {
                  compiled.add(
                      new CompiledClass(
                          name, folder, read(name, in), attributes.lastModifiedTime()));
                }
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void readJar(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        var entry = entries.nextElement();
        if (entry.getName().endsWith(".class") && isWanted(entry.getName())) {
          packages.add(packageOf(entry.getName()));
          try (var in = zip.getInputStream(entry)) {
            var unused = read(entry.getName(), in);
          }
        }
      }
    }
  }

  private boolean isWanted(String file) {
    return prefixes.stream().anyMatch(file::startsWith);
  }

  /** The text of a class file; what it tells is kept. */
  private String read(String file, InputStream in) throws IOException {
    var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    var text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    if (text.contains(JAKARTA) || (text.contains(HIBERNATE) && name.endsWith("package-info"))) {
      mapped.add(name);
    } else if (text.contains(JAVAX)) {
      javax.add(name);
    }
    return text;
  }

  private static String packageOf(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/'))).replace('/', '.');
  }
}
