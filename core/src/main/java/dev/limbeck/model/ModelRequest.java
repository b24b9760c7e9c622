package dev.limbeck.model;

import dev.limbeck.compilation.CompilationSettings;
import dev.limbeck.schema.NamingConvention;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A model that a service names, and what is needed to read it.
 *
 * @param name what stands behind the kind: a package, a class
 * @param schema the service's own schema
 * @param schemas those that are compared; empty means the own one, {@code *} all
 * @param naming how constraints and indexes are called that say no name
 * @param serverVersion the major version of the server that the model is made on
 * @param compilation the class path, the project's folder, the environment; its listener is told
 *     what takes time
 * @param shown a path as a reader would type it
 */
public record ModelRequest(
    String name,
    String schema,
    List<String> schemas,
    NamingConvention naming,
    int serverVersion,
    CompilationSettings compilation,
    Function<Path, String> shown) {

  /** Copies the list. */
  public ModelRequest {
    schemas = List.copyOf(schemas);
  }
}
