package dev.limbeck.script;

import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.source.JavaHead;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that was read: the revision, or a helper class, or what is wrong with it.
 *
 * @param revision what stands in it
 * @param helper a Java file without a revision
 * @param problems all that is wrong with it
 * @param text of a file with something wrong, if that is known
 */
record ReadFile(
    Optional<RevisionFile> revision,
    Optional<HelperFile> helper,
    List<Problem> problems,
    Optional<String> text) {

  /** Copies the list. */
  ReadFile {
    problems = List.copyOf(problems);
  }

  /** A revision as if its file were there; throws where it is none. */
  static RevisionFile parse(Path root, Path path, String text) {
    var source = SourcePath.relative(root, path);
    return LocationFiles.isJava(path)
        ? java(source, path, text)
            .revision()
            .orElseThrow(
                () -> Problem.of(JavaCode.NO_ANNOTATION, source + " has no @Revision").exception())
        : SqlRevisionFile.parse(source, path, text);
  }

  static ReadFile of(Path root, Path path) {
    var text = Optional.<String>empty();
    try {
      var source = SourcePath.relative(root, path);
      text = Optional.of(Utf8File.read(source, path));
      return LocationFiles.isJava(path)
          ? java(source, path, SqlRevisionFile.withoutMark(text.get()))
          : good(SqlRevisionFile.parse(source, path, text.get()));
    } catch (ProblemException bad) {
      return new ReadFile(Optional.empty(), Optional.empty(), bad.problems(), text);
    }
  }

  private static ReadFile java(String source, Path path, String text) {
    var head = JavaHead.read(source, text, "Revision");
    return JavaFactsReader.read(head)
        .map(facts -> good(new JavaRevisionFile(new JavaOrigin.Source(path, text), facts)))
        .orElseGet(() -> helper(HelperFile.of(head, path)));
  }

  private static ReadFile good(RevisionFile file) {
    return new ReadFile(Optional.of(file), Optional.empty(), List.of(), Optional.empty());
  }

  private static ReadFile helper(HelperFile file) {
    return new ReadFile(Optional.empty(), Optional.of(file), List.of(), Optional.empty());
  }

  /** Whether it is a file with something wrong that may have this id or label. */
  boolean mayBe(String name) {
    return !problems.isEmpty() && text.map(known -> known.contains(name)).orElse(true);
  }
}
