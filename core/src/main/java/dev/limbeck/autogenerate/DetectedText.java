package dev.limbeck.autogenerate;

import dev.limbeck.diff.Difference;
import java.util.Locale;

/** A difference as a line of the output, {@code Detected added column 'users.email'}. */
public final class DetectedText {

  private DetectedText() {}

  /** The line. */
  public static String line(Difference difference) {
    return "Detected " + of(difference);
  }

  /** The line of a rename. */
  public static String line(Rename rename) {
    return "Detected renamed '%s' to '%s'".formatted(rename.from(), rename.to());
  }

  /** The line without its first word. */
  public static String of(Difference difference) {
    var text =
        "%s %s"
            .formatted(
                difference.change().name().toLowerCase(Locale.ROOT),
                ObjectText.of(difference.object()));
    return difference.details().isEmpty()
        ? text
        : "%s (%s)".formatted(text, String.join(", ", difference.details()));
  }
}
