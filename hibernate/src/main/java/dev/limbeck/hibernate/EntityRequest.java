package dev.limbeck.hibernate;

import dev.limbeck.schema.NamingConvention;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Entities that are to be read.
 *
 * @param model what a reader calls them, {@code jpa:com.example.users}
 * @param packages where they are, with the packages inside these
 * @param classes the classes of these packages that may be mapped, sorted
 * @param settings what the project says to Hibernate
 * @param schema the service's own schema
 * @param schemas those that are compared; empty means all
 * @param naming how constraints and indexes are called that say no name
 * @param serverVersion the major version of PostgreSQL
 */
public record EntityRequest(
    String model,
    List<String> packages,
    List<String> classes,
    Map<String, String> settings,
    String schema,
    List<String> schemas,
    NamingConvention naming,
    int serverVersion) {

  /** Copies the lists and the map. */
  public EntityRequest {
    packages = List.copyOf(packages);
    classes = List.copyOf(classes);
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    schemas = List.copyOf(schemas);
  }
}
