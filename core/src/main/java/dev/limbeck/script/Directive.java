package dev.limbeck.script;

import java.util.Arrays;
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
  DOWNGRADE;

  private final String sign = "@" + name().toLowerCase(Locale.ROOT);

  /** As it is written, with its sign. */
  String sign() {
    return sign;
  }

  /** Whether a section begins with it. */
  boolean isSection() {
    return this == UPGRADE || this == DOWNGRADE;
  }

  /** The directive that is written so. */
  static Optional<Directive> of(String sign) {
    return Arrays.stream(values()).filter(one -> one.sign.equals(sign)).findFirst();
  }

  /** The one that is written most nearly so. */
  static Directive nearest(String sign) {
    return List.of(values()).stream()
        .min(Comparator.comparingInt(one -> one.distance(sign)))
        .orElseThrow();
  }

  /** How many letters must be changed, added or left out to come from one to the other. */
  int distance(String word) {
    var ours = sign;
    var row = new int[word.length() + 1];
    Arrays.setAll(row, i -> i);
    for (var i = 1; i <= ours.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= word.length(); j++) {
        var same = ours.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
        var best = Math.min(diagonal + same, 1 + Math.min(row[j], row[j - 1]));
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[word.length()];
  }
}
