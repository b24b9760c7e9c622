package dev.limbeck.dialect;

import dev.limbeck.schema.QualifiedName;
import java.util.List;

/**
 * What is read of a database.
 *
 * @param schema the service's own schema, whose names are read without it
 * @param schemas the schemas whose objects are read, mostly the own one alone; empty means all but
 *     the server's own
 * @param ignored tables that are not looked at, with what belongs to them: version and history; a
 *     name without a schema stands for those of all schemas
 */
public record InspectionScope(String schema, List<String> schemas, List<QualifiedName> ignored) {

  /** Copies the lists. */
  public InspectionScope {
    schemas = List.copyOf(schemas);
    ignored = List.copyOf(ignored);
  }

  /** Whether the objects of all schemas are read. */
  public boolean isWhole() {
    return schemas.isEmpty();
  }
}
