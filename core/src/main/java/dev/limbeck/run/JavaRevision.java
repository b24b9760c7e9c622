package dev.limbeck.run;

import dev.limbeck.migration.Migration;
import dev.limbeck.migration.SourceLine;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.script.JavaLines;
import java.util.Arrays;
import java.util.Optional;

/**
 * A revision written in Java, ready to be asked what it does.
 *
 * @param header what the graph knows of it
 * @param java its file
 * @param className the binary name of its class
 * @param autocommit whether it runs outside of a transaction
 * @param needsConnection whether it runs on the connection of its step
 * @param automaticDowngrade whether its downgrade is its upgrade, reversed
 * @param migration an instance of its class
 */
public record JavaRevision(
    RevisionHeader header,
    JavaLines java,
    String className,
    boolean autocommit,
    boolean needsConnection,
    boolean automaticDowngrade,
    Migration migration) {

  /** The number of a line, if it is one of this file. */
  Optional<Integer> line(SourceLine line) {
    return isOwn(line.className()) && line.line() > 0 ? Optional.of(line.line()) : Optional.empty();
  }

  /** The line of this file that an exception went through last. */
  Optional<Integer> line(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> isOwn(frame.getClassName()) && frame.getLineNumber() > 0)
        .map(StackTraceElement::getLineNumber)
        .findFirst();
  }

  /** Whether a class is its own, or stands within it. */
  boolean isOwn(String name) {
    return name.equals(className) || name.startsWith(className + "$");
  }
}
