package dev.limbeck.script;

import dev.limbeck.revision.RevisionHeader;
import java.util.List;

/**
 * What is known of a revision in Java without compiling it.
 *
 * @param header what the graph needs
 * @param className with its package
 * @param autocommit whether it runs outside of a transaction
 * @param needsConnection whether it reads the database
 * @param automaticDowngrade whether its downgrade is its upgrade, reversed
 * @param imports what it imports, with packages
 */
record JavaFacts(
    RevisionHeader header,
    String className,
    boolean autocommit,
    boolean needsConnection,
    boolean automaticDowngrade,
    List<String> imports) {

  /** Copies the list. */
  JavaFacts {
    imports = List.copyOf(imports);
  }
}
