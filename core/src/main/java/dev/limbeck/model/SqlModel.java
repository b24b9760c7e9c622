package dev.limbeck.model;

import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.schema.Omission;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The desired schema as SQL: a file, or all files of a folder and of the folders in it. */
public final class SqlModel implements ModelSource {

  private static final String ENDING = ".sql";

  private final Path path;
  private final String schema;
  private final Function<Path, String> shown;

  /**
   * A model in files.
   *
   * @param path the file or the folder, absolute
   * @param schema the service's own schema, which is there already
   * @param shown a path as a reader would type it
   */
  public SqlModel(Path path, String schema, Function<Path, String> shown) {
    this.path = path;
    this.schema = schema;
    this.shown = shown;
  }

  @Override
  public String displayName() {
    return shown.apply(path);
  }

  @Override
  public DesiredSchema read() {
    var statements = new ArrayList<ModelStatement>();
    var omissions = new ArrayList<Omission>();
    var renames = new ArrayList<RenameHint>();
    var problems = new ArrayList<Problem>();
    var files = files();
    for (var file : files) {
      var read = new SqlModelFile(shown.apply(file), schema).read(text(file));
      statements.addAll(read.statements());
      omissions.addAll(read.omissions());
      renames.addAll(read.renames());
      problems.addAll(read.problems());
    }
    ProblemException.throwIfAny(problems);
    var count = statements.size() == 1 ? "1 statement" : statements.size() + " statements";
    return new DesiredSchema.Statements(
        statements,
        Vocabulary.everything(),
        "%s (%s)".formatted(displayName(), count),
        omissions,
        renames);
  }

  /**
   * By their whole paths, so that {@code 10_tables/users.sql} comes before {@code 20_views.sql}.
   */
  private List<Path> files() {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (var files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private String text(Path file) {
    try {
      var text = Files.readString(file);
      return text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private ProblemException unreadable(Path file, IOException cause) {
    var problem =
        Problem.of(
                ModelCode.NOT_FOUND, "The model '%s' cannot be read".formatted(shown.apply(file)))
            .because(FileTrouble.reason(cause));
    return new ProblemException(List.of(problem), cause);
  }
}
