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
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/**
 * The classes of some packages that name an annotation of JPA or of Hibernate.
 *
 * <p>Nothing is loaded: such a name stands in the constants of a class file as plain text.
 */
final class ClassScan {

  private static final String JAKARTA = "Ljakarta/persistence/";
  private static final String JAVAX = "Ljavax/persistence/";
  private static final String HIBERNATE = "Lorg/hibernate/annotations/";

  private final List<String> prefixes;
  private final SortedMap<String, Path> mapped = new TreeMap<>();
  private final SortedSet<String> javax = new TreeSet<>();
  private final SortedSet<String> packages = new TreeSet<>();

  /** Reads the folders and jars; of a class that is there twice the first counts. */
  ClassScan(List<String> wanted, List<Path> classpath) throws IOException {
    this.prefixes = wanted.stream().map(name -> name.replace('.', '/') + "/").toList();
    for (var entry : classpath) {
      if (Files.isDirectory(entry)) {
        folder(entry);
      } else if (entry.toString().endsWith(".jar")) {
        jar(entry);
      }
    }
  }

  /** The classes that may be mapped, with the folder or jar that holds each. */
  SortedMap<String, Path> mapped() {
    return mapped;
  }

  /** Classes with annotations of the time before Jakarta. */
  SortedSet<String> javax() {
    return javax;
  }

  /** All packages of class folders, and those of jars that hold wanted ones. */
  SortedSet<String> packages() {
    return packages;
  }

  private void folder(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes unused)
              throws IOException {
            var name = folder.relativize(file).toString().replace('\\', '/');
            if (name.endsWith(".class")) {
              packages.add(packageOf(name));
              if (isWanted(name)) {
                try (var in = Files.newInputStream(file)) {
                  read(name, in, folder);
                }
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void jar(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        var entry = entries.nextElement();
        if (entry.getName().endsWith(".class") && isWanted(entry.getName())) {
          packages.add(packageOf(entry.getName()));
          try (var in = zip.getInputStream(entry)) {
            read(entry.getName(), in, jar);
          }
        }
      }
    }
  }

  private boolean isWanted(String file) {
    return prefixes.stream().anyMatch(file::startsWith);
  }

  private void read(String file, InputStream in, Path place) throws IOException {
    var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    var text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    if (text.contains(JAKARTA) || (text.contains(HIBERNATE) && name.endsWith("package-info"))) {
      mapped.putIfAbsent(name, place);
    } else if (text.contains(JAVAX)) {
      javax.add(name);
    }
  }

  private static String packageOf(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/'))).replace('/', '.');
  }

  /** The classes' names. */
  List<String> names() {
    return new ArrayList<>(mapped.keySet());
  }
}
