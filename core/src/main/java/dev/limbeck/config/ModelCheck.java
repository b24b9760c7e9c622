package dev.limbeck.config;

import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a model can be what its text says, before anything is made of it.
 *
 * @param setting the file's line
 * @param folder the service's folder, which a path is relative to
 * @param options how paths are shown
 */
record ModelCheck(Setting setting, Path folder, ConfigOptions options) {

  private static final List<String> KINDS = List.of("jpa", "java", "url");

  /** A word of two letters or more: one letter and a colon are a drive. */
  private static final Pattern KIND = Pattern.compile("([A-Za-z_+-]{2,}):(.*)", Pattern.DOTALL);

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
              + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");

  /** Throws if the text cannot be a model. */
  void check(String text) {
    flaw(text)
        .ifPresent(problem -> {
          throw problem.at(setting.location()).exception();
        });
  }

  private Optional<Problem> flaw(String text) {
    var kind = KIND.matcher(text);
    if (!kind.matches()) {
      return path(text);
    }
    return switch (kind.group(1)) {
      case "jpa" -> packages(text, kind.group(2));
      case "java" -> name(text, kind.group(2), "a class such as java:com.example.Tables");
      case "url" ->
          kind.group(2).isBlank()
              ? Optional.of(noModel(text, "Behind url: stands the URL of a database."))
              : Optional.empty();
      default -> Optional.of(unknown(kind.group(1)));
    };
  }

  private static Optional<Problem> packages(String text, String names) {
    return Stream.of(names.split(",", -1))
        .flatMap(name -> name(text, name, "a package such as jpa:com.example.habits").stream())
        .findFirst();
  }

  private static Optional<Problem> name(String text, String name, String expected) {
    return NAME.matcher(name).matches()
        ? Optional.empty()
        : Optional.of(noModel(text, "It must be " + expected + "."));
  }

  /** What stands behind the kind may be a URL with a password. */
  private static Problem unknown(String kind) {
    var problem =
        noModel(
            kind + ":…",
            "A model is a .sql file or folder, jpa:PACKAGE, java:CLASS or url:DATABASE.");
    return Nearest.to(kind, KINDS)
        .map(near -> problem.fix("model = \"%s:…\"".formatted(near)))
        .orElse(problem);
  }

  private Optional<Problem> path(String text) {
    var path = folder.resolve(text).normalize();
    if (!Files.exists(path)) {
      return Optional.of(
          Problem.of(ModelCode.NOT_FOUND, "The model '%s' does not exist".formatted(text))
              .because(
                  "There is no %s; a path is relative to the service's folder."
                      .formatted(options.show(path)))
              .fix("write the desired schema to " + options.show(path) + ", or correct 'model'"));
    }
    if (Files.isDirectory(path)) {
      return folder(text, path);
    }
    return text.endsWith(".sql")
        ? Optional.empty()
        : Optional.of(noModel(text, "It is a file, but not one that ends in .sql."));
  }

  private Optional<Problem> folder(String text, Path path) {
    try (var files = Files.walk(path)) {
      return files.anyMatch(file -> file.toString().endsWith(".sql"))
          ? Optional.empty()
          : Optional.of(
              Problem.of(ModelCode.NO_FILES, "The model '%s' holds no SQL file".formatted(text))
                  .because("%s has no file that ends in .sql.".formatted(options.show(path)))
                  .fix("write the desired schema there, or correct 'model'"));
    } catch (IOException unreadable) {
      throw new ProblemException(
          List.of(
              Problem.of(ModelCode.NOT_FOUND, "The model '%s' cannot be read".formatted(text))
                  .because(FileTrouble.reason(unreadable))
                  .at(setting.location())),
          unreadable);
    }
  }

  private static Problem noModel(String text, String why) {
    return Problem.of(ModelCode.NOT_A_MODEL, "'%s' is no model".formatted(text)).because(why);
  }
}
