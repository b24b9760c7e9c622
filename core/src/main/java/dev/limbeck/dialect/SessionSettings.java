package dev.limbeck.dialect;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What holds while a revision runs.
 *
 * @param role the role to run as; empty = the role of the connection
 * @param searchPath the schemas in which an unqualified name is looked for, the service's first
 * @param extensionSchemas whether the schemas that hold extensions follow; never the role's own
 *     path
 * @param lockTimeout how long a statement may wait for a lock; zero = for ever
 * @param statementTimeout how long a statement may run; zero = for ever
 * @param arguments what a run hands to revisions, read in SQL as {@code
 *     current_setting('limbeck.KEY')}: {@code x.k} for each {@code -x} argument, {@code tag} for
 *     {@code --tag}
 */
public record SessionSettings(
    Optional<String> role,
    List<String> searchPath,
    boolean extensionSchemas,
    Duration lockTimeout,
    Duration statementTimeout,
    SortedMap<String, String> arguments) {

  /** Copies the collections. */
  public SessionSettings {
    searchPath = List.copyOf(searchPath);
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
  }
}
