package dev.limbeck.hibernate.bridge;

import org.hibernate.boot.Metadata;

/**
 * What annotations of Bean Validation mean for columns: {@code @NotNull}, {@code @Size}.
 *
 * <p>Hibernate takes them over when it makes a session factory, and only then.
 */
final class Validation {

  private static final String API = "jakarta.validation.Validation";

  private Validation() {}

  /** Adds them to the mappings where the project has Bean Validation. */
  static void apply(Metadata metadata) {
    if (isThere()) {
      metadata.buildSessionFactory().close();
    }
  }

  private static boolean isThere() {
    try {
      Class.forName(API, false, Validation.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException unused) {
      return false;
    }
  }
}
