package dev.limbeck.cli.completion;

import java.util.ArrayList;
import java.util.List;

/** What may stand at the cursor. */
sealed interface Offer {

  /** Nothing that could be named here. */
  static Offer nothing() {
    return new Words(List.of(), true);
  }

  /**
   * A word that may be typed.
   *
   * @param value the whole word
   * @param description what it means; may be empty
   */
  record Word(String value, String description) {}

  /**
   * These words.
   *
   * @param words in the order in which they are offered
   * @param whole whether a blank follows; else more of the same word does
   */
  record Words(List<Word> words, boolean whole) implements Offer {

    /** Copies the words. */
    public Words {
      words = List.copyOf(words);
    }
  }

  /**
   * What the shell finds on the disk.
   *
   * @param prefix what stands in the word before the path, {@code --file=}
   * @param foldersOnly whether files do not count
   */
  record Paths(String prefix, boolean foldersOnly) implements Offer {}

  /**
   * The text that the shells' scripts read: a line that says what is offered, then a line for each
   * word with a tab before its description.
   */
  default String text() {
    return switch (this) {
      case Words words -> (words.whole() ? ":words\n" : ":parts\n") + lines(words.words());
      case Paths paths -> (paths.foldersOnly() ? ":folders " : ":files ") + paths.prefix() + "\n";
    };
  }

  private static String lines(List<Word> words) {
    var lines = new ArrayList<String>();
    for (var word : words) {
      var description = word.description().replaceAll("\\s+", " ").strip();
      lines.add(description.isEmpty() ? word.value() : word.value() + "\t" + description);
    }
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
