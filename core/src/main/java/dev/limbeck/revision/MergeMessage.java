package dev.limbeck.revision;

import java.util.List;

/** The message of a merge for which none was given. */
public final class MergeMessage {

  private static final int LONGEST = 70;

  private MergeMessage() {}

  /**
   * {@code merge add streaks and add reminder time}; with the ids where a message is missing or the
   * text would be long.
   */
  public static String of(List<RevisionHeader> merged) {
    var messages = "merge " + joined(merged.stream().map(RevisionHeader::message).toList());
    var told = merged.stream().noneMatch(header -> header.message().isBlank());
    return told && messages.length() <= LONGEST
        ? messages
        : "merge " + joined(merged.stream().map(header -> header.id().value()).toList());
  }

  private static String joined(List<String> texts) {
    var last = texts.size() - 1;
    return last < 1
        ? String.join("", texts)
        : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
  }
}
