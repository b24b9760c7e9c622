package dev.limbeck.schema;

import java.util.Optional;

/**
 * How texts compare.
 *
 * @param name its name
 * @param locale the provider's name for it, {@code de-DE}
 * @param provider {@code icu} or {@code libc}
 * @param deterministic whether texts are equal only if their bytes are
 * @param rules what is different from the locale, in ICU's notation; PostgreSQL 16
 */
public record Collation(
    QualifiedName name,
    String locale,
    String provider,
    boolean deterministic,
    Optional<String> rules)
    implements DatabaseObject {

  /** One of the operating system. */
  public static Collation of(String name, String locale) {
    return new Collation(QualifiedName.parse(name), locale, "libc", true, Optional.empty());
  }

  /** It is one of ICU. */
  public Collation icu() {
    return new Collation(name, locale, "icu", deterministic, rules);
  }

  /** Texts may be equal though their bytes are not; only with ICU. */
  public Collation nondeterministic() {
    return new Collation(name, locale, provider, false, rules);
  }

  /** What is different from the locale, in ICU's notation: {@code "&V << w"}; PostgreSQL 16. */
  public Collation rules(String text) {
    return new Collation(name, locale, provider, deterministic, Optional.of(text));
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.InSchema(ObjectReference.InSchema.Kind.COLLATION, name);
  }
}
