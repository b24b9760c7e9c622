package dev.limbeck.config;

import java.util.List;

/**
 * What autogenerate and check look at.
 *
 * @param schemas the schemas compared; empty means the service's own
 * @param include patterns of the names that count; empty means all
 * @param exclude patterns of the names that do not
 * @param privileges whether grants count
 */
public record CompareRules(
    List<String> schemas, List<String> include, List<String> exclude, boolean privileges) {

  /** Copies the lists. */
  public CompareRules {
    schemas = List.copyOf(schemas);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }
}
