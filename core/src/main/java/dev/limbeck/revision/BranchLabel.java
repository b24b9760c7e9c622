package dev.limbeck.revision;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a branch label may be, so that it can be typed in a target. */
public final class BranchLabel {

  private static final List<String> SYMBOLS = List.of("head", "heads", "base", "current");

  /** Signs of targets and lists; a hyphen only where it may begin a number of steps. */
  private static final Pattern ILLEGAL = Pattern.compile("[@+:,\\s\\p{Cntrl}]|-(?=[0-9]|$)|^-");

  private BranchLabel() {}

  /** What keeps a text from being a branch label, as one sentence; empty where nothing does. */
  public static Optional<String> flaw(String text) {
    if (text.isEmpty()) {
      return Optional.of("A branch label cannot be empty");
    }
    var illegal = ILLEGAL.matcher(text);
    return illegal.find()
        ? Optional.of(
            "Character(s) '%s' not allowed in branch label '%s'".formatted(illegal.group(), text))
        : symbol(text);
  }

  /** Why a word that targets are made of names nothing else, as one sentence. */
  public static Optional<String> symbol(String text) {
    return SYMBOLS.contains(text)
        ? Optional.of("'%s' is a word of targets and names no revision".formatted(text))
        : Optional.empty();
  }
}
