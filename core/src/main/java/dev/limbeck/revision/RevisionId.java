package dev.limbeck.revision;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;
import java.util.Optional;

/**
 * The identity of a revision, as it stands in its file and in the version table.
 *
 * <p>Case counts. Ordered by text, so that everything that lists ids is reproducible.
 */
public record RevisionId(String value) implements Comparable<RevisionId> {

  /** What the version table's column holds, {@code varchar(32)}. */
  public static final int MAX_LENGTH = 32;

  /** Refuses what {@link #flaw} names. */
  public RevisionId {
    var flaw = flaw(value);
    if (flaw.isPresent()) {
      throw Problem.of(RevisionCode.BAD_ID, flaw.get()).exception();
    }
  }

  /** What keeps a text from being a revision id, as one sentence; empty where nothing does. */
  public static Optional<String> flaw(String text) {
    if (text.isEmpty()) {
      return Optional.of("A revision identifier cannot be empty");
    }
    if (text.length() > MAX_LENGTH) {
      return Optional.of(
          "Revision identifier '%s' has %d characters; the version table holds at most %d"
              .formatted(text, text.length(), MAX_LENGTH));
    }
    var illegal = new StringBuilder();
    for (var i = 0; i < text.length(); i++) {
      if (isIllegal(text.charAt(i))) {
        illegal.append(illegal.isEmpty() ? "" : ", ").append(text.charAt(i));
      }
    }
    return illegal.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Character(s) '%s' not allowed in revision identifier '%s'".formatted(illegal, text));
  }

  private static boolean isIllegal(char c) {
    return "@-+:,".indexOf(c) >= 0 || Character.isWhitespace(c) || c < ' ';
  }

  @Override
  public int compareTo(RevisionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
