package dev.limbeck.model;

import dev.limbeck.compilation.CompilationSettings;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds what reads a model by what it is called: a file or folder, or {@code KIND:NAME}.
 *
 * @param folder the service's folder, which paths are relative to
 * @param sql how the service's SQL is written
 * @param schemas those that are compared; empty means all
 * @param serverVersion the major version of the server that models are made on
 * @param compilation how models in Java are compiled, and the environment
 * @param shown a path as a reader would type it
 */
public record ModelSources(
    Path folder,
    ServiceSql sql,
    List<String> schemas,
    int serverVersion,
    CompilationSettings compilation,
    Function<Path, String> shown) {

  /** A word of two letters or more: one letter and a colon are a drive. */
  private static final Pattern KIND = Pattern.compile("([A-Za-z_+-]{2,}):(.*)", Pattern.DOTALL);

  /** Copies the list. */
  public ModelSources {
    schemas = List.copyOf(schemas);
  }

  /** The source of one model; nothing is read yet. */
  public ModelSource of(String text) {
    var kind = KIND.matcher(text);
    if (!kind.matches()) {
      var path = folder.resolve(text).normalize();
      return new SqlModel(path, sql.tables().schema(), shown);
    }
    var request = request(kind.group(2).strip());
    return switch (kind.group(1)) {
      case "java" -> new JavaModel(request, sql.ddl());
      case "url" -> new UrlModel(request.name(), compilation.environment());
      default -> loader(kind.group(1)).source(request);
    };
  }

  private ModelRequest request(String name) {
    return new ModelRequest(
        name,
        sql.tables().schema(),
        schemas,
        sql.ddlSettings().naming(),
        serverVersion,
        compilation,
        shown);
  }

  private static ModelLoader loader(String kind) {
    return ServiceLoader.load(ModelLoader.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(loader -> loader.kind().equals(kind))
        .findFirst()
        .orElseThrow(() ->
            Problem.of(
                    ModelCode.NO_LOADER,
                    "Nothing here reads models of the kind '%s'".formatted(kind))
                .because("What reads jpa: is a jar of its own, dev.limbeck:limbeck-hibernate.")
                .fix("add the dependency  dev.limbeck:limbeck-hibernate")
                .exception());
  }
}
