package dev.limbeck.schema;

/** Whether a trigger runs. */
public enum TriggerMode {
  /** It runs, but not for rows that replication brings. */
  ENABLE,
  /** It does not run. */
  DISABLE,
  /** It runs only for rows that replication brings. */
  ENABLE_REPLICA,
  /** It runs for all rows. */
  ENABLE_ALWAYS
}
