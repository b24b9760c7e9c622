package dev.limbeck.schema;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The names of constraints and indexes that their author left unnamed, as SQLAlchemy's conventions.
 *
 * @param patterns by kind, {@code pk fk uq ck ix}; tokens such as {@code %(table_name)s} are filled
 *     in
 */
public record NamingConvention(Map<String, String> patterns) {

  /** No patterns: the database names them itself. */
  public static final NamingConvention NONE = new NamingConvention(Map.of());

  /** Copies the map. */
  public NamingConvention {
    patterns = Collections.unmodifiableMap(new TreeMap<>(patterns));
  }

  /** The pattern of a kind. */
  public Optional<String> pattern(String kind) {
    return Optional.ofNullable(patterns.get(kind));
  }
}
