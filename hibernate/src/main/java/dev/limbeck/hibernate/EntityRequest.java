package dev.limbeck.hibernate;

import dev.limbeck.schema.NamingConvention;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Entities that are to be read.
 *
 * @param classes the classes that may be mapped, sorted
 * @param settings what the project says to Hibernate
 * @param mappingFiles files of mappings on the class path
 * @param schema the service's own schema
 * @param schemas those that are compared beside it; {@code *} means all
 * @param naming how constraints and indexes are called that say no name
 * @param serverVersion the major version of PostgreSQL
 */
public record EntityRequest(
    List<String> classes,
    Map<String, String> settings,
    List<String> mappingFiles,
    String schema,
    List<String> schemas,
    NamingConvention naming,
    int serverVersion) {

  /** Copies the lists and the map. */
  public EntityRequest {
    classes = List.copyOf(classes);
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    mappingFiles = List.copyOf(mappingFiles);
    schemas = List.copyOf(schemas);
  }
}
