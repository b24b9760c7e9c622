package dev.limbeck.script;

import dev.limbeck.problem.Nearest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that mean something behind {@code -- @}. */
enum Directive {
  REVISION,
  DOWN_REVISION,
  BRANCH_LABELS,
  DEPENDS_ON,
  CREATED,
  UPGRADE,
  DOWNGRADE,
  REQUIRE,
  VERIFY;

  private static final List<Directive> ALL = List.of(values());

  private final String sign = "@" + name().toLowerCase(Locale.ROOT);

  /** As it is written, with its sign. */
  String sign() {
    return sign;
  }

  /** Whether a section begins with it. */
  boolean isSection() {
    return this == UPGRADE || this == DOWNGRADE;
  }

  /** Whether it says what must be true before or after a section. */
  boolean isCheck() {
    return this == REQUIRE || this == VERIFY;
  }

  /** The directive that is written so. */
  static Optional<Directive> of(String sign) {
    for (var one : ALL) {
      if (one.sign.equals(sign)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The one that is written most nearly so. */
  static Directive nearest(String sign) {
    return ALL.stream().min(Comparator.comparingInt(one -> one.distance(sign))).orElseThrow();
  }

  /** How many letters lie between it and a word. */
  int distance(String word) {
    return Nearest.distance(sign, word);
  }
}
