package dev.limbeck.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The compiled classes of the product's modules, tests not among them. */
final class Product {

  /** The folders that hold a module with compiled code of its own, {@code core}, {@code cli} … */
  static final List<String> MODULES =
      Repository.files("pom.xml").stream()
          .map(Path::getParent)
          .filter(folder -> Files.isDirectory(folder.resolve("target/classes")))
          .map(Repository::relative)
          .toList();

  /** The classes of all modules. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPaths(
              MODULES.stream()
                  .map(module -> Repository.ROOT.resolve(module).resolve("target/classes"))
                  .toList());

  private Product() {}

  /** The classes of one module, by its folder. */
  static JavaClasses module(String folder) {
    return CLASSES.that(describe("of " + folder, type -> moduleOf(type).equals(folder)));
  }

  /** The folder of the module that a class is compiled in; empty for a class that is not ours. */
  static String moduleOf(JavaClass type) {
    var source = type.getSource().map(found -> found.getUri().getPath()).orElse("");
    return MODULES.stream()
        .filter(module -> source.contains("/" + module + "/target/classes/"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
