package dev.limbeck.script;

import dev.limbeck.problem.Nearest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** The attributes of {@code @Revision}. */
enum JavaAttribute {
  ID("id"),
  DOWN_REVISION("downRevision"),
  BRANCH_LABELS("branchLabels"),
  DEPENDS_ON("dependsOn"),
  CREATED("created"),
  AUTOCOMMIT("autocommit"),
  NEEDS_CONNECTION("needsConnection");

  private static final String ALL =
      Arrays.stream(values()).map(JavaAttribute::word).collect(Collectors.joining(", "));

  private final String word;

  JavaAttribute(String word) {
    this.word = word;
  }

  /** As it is written. */
  String word() {
    return word;
  }

  static Optional<JavaAttribute> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /** What to write in the place of a word that is none. */
  static String advice(String word) {
    return Arrays.stream(values())
        .filter(one -> Nearest.distance(one.word, word) <= 3)
        .min(Comparator.comparingInt(one -> Nearest.distance(one.word, word)))
        .map(near -> "write " + near.word + " = …")
        .orElse("the attributes are " + ALL);
  }
}
