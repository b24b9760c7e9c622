package dev.limbeck.source;

import java.util.List;

/** What stands in an annotation. */
public sealed interface AnnotationValue {

  /** The offset of its first character. */
  int offset();

  /** The offset behind it. */
  int end();

  /** A string, its escapes resolved. */
  record Text(String text, int offset, int end) implements AnnotationValue {}

  /** {@code true} or {@code false}. */
  record Flag(boolean value, int offset, int end) implements AnnotationValue {}

  /** Values in braces. */
  record Several(List<AnnotationValue> values, int offset, int end) implements AnnotationValue {

    /** Copies the list. */
    public Several {
      values = List.copyOf(values);
    }
  }

  /** A name, such as a constant's. */
  record Name(String name, int offset, int end) implements AnnotationValue {}

  /** Anything else: only the compiler knows what it is. */
  record Computed(int offset, int end) implements AnnotationValue {}
}
