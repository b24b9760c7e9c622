package dev.limbeck.script;

import dev.limbeck.compilation.SourceFile;
import dev.limbeck.revision.RevisionHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A revision written in Java, read without compiling it.
 *
 * <p>What it does is known once its class is loaded, by {@link ScriptDirectory#migrations}.
 */
public final class JavaRevisionFile implements RevisionFile {

  private final JavaOrigin origin;
  private final JavaFacts facts;

  JavaRevisionFile(JavaOrigin origin, JavaFacts facts) {
    this.origin = origin;
    this.facts = facts;
  }

  @Override
  public RevisionHeader header() {
    return facts.header();
  }

  @Override
  public Optional<Path> path() {
    return switch (origin) {
      case JavaOrigin.Source source -> Optional.of(source.path());
      case JavaOrigin.Packaged unused -> Optional.empty();
    };
  }

  @Override
  public String checksum() {
    return switch (origin) {
      case JavaOrigin.Source source -> Checksum.of(source.text());
      case JavaOrigin.Packaged packaged -> packaged.checksum();
    };
  }

  /** The class's name with its package. */
  public String className() {
    return facts.className();
  }

  /** Whether it runs outside of a transaction, statement by statement. */
  public boolean autocommit() {
    return facts.autocommit();
  }

  /** Whether it reads the database while it is recorded. */
  public boolean needsConnection() {
    return facts.needsConnection();
  }

  /** Whether its downgrade is its upgrade, reversed. */
  public boolean automaticDowngrade() {
    return facts.automaticDowngrade();
  }

  /** What it imports, with packages. */
  List<String> imports() {
    return facts.imports();
  }

  /** What the compiler is given; empty where it is compiled already. */
  Optional<SourceFile> sourceFile() {
    return switch (origin) {
      case JavaOrigin.Source source ->
          Optional.of(new SourceFile(source.path(), header().source(), source.text()));
      case JavaOrigin.Packaged unused -> Optional.empty();
    };
  }

  /** What has its class; empty where it has to be compiled. */
  Optional<ClassLoader> packagedClasses() {
    return switch (origin) {
      case JavaOrigin.Source unused -> Optional.empty();
      case JavaOrigin.Packaged packaged -> Optional.of(packaged.classes());
    };
  }

  /** Its source. */
  @Override
  public String toString() {
    return header().source();
  }
}
