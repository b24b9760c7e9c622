package dev.limbeck.source;

import java.util.List;
import java.util.Optional;

/**
 * A class or interface at the top level of a file.
 *
 * @param kind {@code class}, {@code interface}, {@code enum}, {@code record} or {@code @interface}
 * @param name its simple name
 * @param doc its Javadoc without the stars; empty where it has none
 * @param modifiers {@code public}, {@code final} …
 * @param annotations in order
 * @param extended the name behind {@code extends}
 * @param implemented what it implements, without type arguments
 */
public record JavaType(
    String kind,
    JavaName name,
    String doc,
    List<String> modifiers,
    List<JavaAnnotation> annotations,
    Optional<String> extended,
    List<String> implemented) {

  /** Copies the lists. */
  public JavaType {
    modifiers = List.copyOf(modifiers);
    annotations = List.copyOf(annotations);
    implemented = List.copyOf(implemented);
  }
}
