package dev.limbeck.source;

import java.util.List;

/**
 * An annotation of a class.
 *
 * @param name as it is written, with or without its package
 * @param elements in order; {@code value} where no name is written
 * @param end the offset behind it
 */
public record JavaAnnotation(JavaName name, List<Element> elements, int end) {

  /** Copies the list. */
  public JavaAnnotation {
    elements = List.copyOf(elements);
  }

  /** A value with its name. */
  public record Element(JavaName name, AnnotationValue value) {}
}
