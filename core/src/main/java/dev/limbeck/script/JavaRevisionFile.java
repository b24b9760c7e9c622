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

  private final Path path;
  private final String text;
  private final JavaFacts facts;

  JavaRevisionFile(Path path, String text, JavaFacts facts) {
    this.path = path;
    this.text = text;
    this.facts = facts;
  }

  @Override
  public RevisionHeader header() {
    return facts.header();
  }

  @Override
  public Optional<Path> path() {
    return Optional.of(path);
  }

  @Override
  public String checksum() {
    return Checksum.of(text);
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

  /** What the compiler is given. */
  SourceFile sourceFile() {
    return new SourceFile(path, header().source(), text);
  }

  /** Its source. */
  @Override
  public String toString() {
    return header().source();
  }
}
