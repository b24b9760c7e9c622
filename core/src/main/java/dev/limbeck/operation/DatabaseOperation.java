package dev.limbeck.operation;

import dev.limbeck.schema.PublishedTable;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/** What changes extensions, statistics and publications. */
public sealed interface DatabaseOperation extends Operation {

  /**
   * Brings an extension to another version.
   *
   * @param name which
   * @param version to which; the server's default if empty
   * @param was which it was, so that it can be brought back if the extension knows the way
   */
  record UpdateExtension(String name, Optional<String> version, Optional<String> was)
      implements DatabaseOperation {}

  /**
   * Says how exact extended statistics are.
   *
   * @param name which
   * @param target from 0 to 10000; -1 is what its columns say
   * @param was what it was, -1 unless said
   */
  record ChangeStatisticsTarget(QualifiedName name, int target, int was)
      implements DatabaseOperation {}

  /**
   * Publishes one table more.
   *
   * @param publication where
   * @param table which
   */
  record AddToPublication(String publication, PublishedTable table) implements DatabaseOperation {}

  /**
   * Publishes a table no more.
   *
   * @param publication where
   * @param table which, and what of it was published
   */
  record DropFromPublication(String publication, PublishedTable table)
      implements DatabaseOperation {}
}
