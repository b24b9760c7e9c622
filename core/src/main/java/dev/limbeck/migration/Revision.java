package dev.limbeck.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a revision stands in the graph.
 *
 * <p>All values are literals: the graph is read from the source, without compiling it. The class's
 * Javadoc is the revision's message; its first line is what one sees.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Revision {

  /** Its identity, at most 32 characters without {@code @ - + :} and blanks. */
  String id();

  /** What it revises: none for a base, several for a merge. */
  String[] downRevision() default {};

  /** Names of the branch that begins with it. */
  String[] branchLabels() default {};

  /** Revisions or labels that must be applied before it. */
  String[] dependsOn() default {};

  /** When it was made, {@code 2025-10-21T12:34:56Z}. */
  String created() default "";

  /** Whether it runs outside of a transaction, statement by statement. */
  boolean autocommit() default false;

  /** Whether it reads the database; such a revision cannot be written as a script. */
  boolean needsConnection() default false;
}
