package dev.limbeck.autogenerate;

import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.QualifiedName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which objects a pattern of {@code compare.include} or {@code compare.exclude} means: {@code
 * [KIND:][SCHEMA.]NAME}, with {@code *} for any letters and {@code ?} for one.
 *
 * <p>A pattern without a kind means an object and all that stands on it: the columns, constraints
 * and triggers of a table. One with the kind of a part is matched against {@code table.name}:
 * {@code column:users.legacy_*}.
 *
 * @param kind the word of the kind, {@code index}
 * @param schema the pattern of the schema; empty means the service's own
 * @param name the pattern of the name
 */
record ComparePattern(Optional<String> kind, Optional<Pattern> schema, Pattern name) {

  /** Reads one. */
  static ComparePattern parse(String text) {
    int colon = text.indexOf(':');
    var kind = colon < 0 ? Optional.<String>empty() : Optional.of(word(text.substring(0, colon)));
    var rest = text.substring(colon + 1);
    int dot = rest.indexOf('.');
    if (dot < 0 || kind.filter(ComparePattern::isPart).isPresent()) {
      return new ComparePattern(kind, Optional.empty(), glob(rest));
    }
    return new ComparePattern(
        kind, Optional.of(glob(rest.substring(0, dot))), glob(rest.substring(dot + 1)));
  }

  private static String word(String kind) {
    return kind.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
  }

  private static boolean isPart(String kind) {
    for (var part : ObjectReference.Within.Kind.values()) {
      if (word(part.name()).equals(kind)) {
        return true;
      }
    }
    return false;
  }

  private static Pattern glob(String text) {
    return Pattern.compile(
        text.strip()
            .codePoints()
            .mapToObj(letter ->
                switch (letter) {
                  case '*' -> ".*";
                  case '?' -> ".";
                  default -> Pattern.quote(Character.toString(letter));
                })
            .collect(Collectors.joining()));
  }

  /** Whether it means this object. */
  boolean matches(ObjectReference object) {
    return switch (object) {
      case ObjectReference.InSchema one -> isKind(one) && isName(one.name());
      case ObjectReference.Callable one -> isKind(one) && isName(one.name());
      case ObjectReference.OfDatabase one ->
          isKind(one) && schema.isEmpty() && name.matcher(one.name()).matches();
      case ObjectReference.Within one ->
          kind.isEmpty() ? isName(one.owner()) : (isKind(one) && isPart(one)) || isOwner(one);
    };
  }

  private boolean isKind(ObjectReference object) {
    return kind.isEmpty() || kind.get().equals(object.word());
  }

  private boolean isPart(ObjectReference.Within part) {
    return name.matcher(part.owner().name() + "." + part.name()).matches();
  }

  /** A pattern for tables means what stands on them too. */
  private boolean isOwner(ObjectReference.Within part) {
    return kind.filter(word -> word.equals("table")).isPresent() && isName(part.owner());
  }

  private boolean isName(QualifiedName found) {
    var own = found.schema().isEmpty();
    return schema.map(wanted -> !own && wanted.matcher(found.schemaName()).matches()).orElse(own)
        && name.matcher(found.name()).matches();
  }
}
