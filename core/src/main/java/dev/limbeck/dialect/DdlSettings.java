package dev.limbeck.dialect;

import dev.limbeck.schema.NamingConvention;

/**
 * What a service says of its SQL.
 *
 * @param naming the names of constraints and indexes that have none
 */
public record DdlSettings(NamingConvention naming) {

  /** The database's own names. */
  public static final DdlSettings DEFAULT = new DdlSettings(NamingConvention.NONE);
}
