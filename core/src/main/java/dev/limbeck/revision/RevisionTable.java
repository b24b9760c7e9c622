package dev.limbeck.revision;

import java.util.List;
import java.util.stream.Collectors;

/** Revisions in the text of a problem, a line each. */
public final class RevisionTable {

  private RevisionTable() {}

  /** A line for each, with a line end before it: id, message, date, file. */
  public static String of(List<RevisionHeader> headers) {
    var ids = widest(headers.stream().map(h -> h.id().value()).toList());
    var messages = widest(headers.stream().map(RevisionHeader::message).toList());
    var row = "\n  %-" + ids + "s  %-" + messages + "s  %s%s";
    return headers.stream()
        .map(h ->
            row.formatted(
                h.id(),
                h.message(),
                h.created().map(at -> at.toLocalDate() + "  ").orElse(""),
                h.source()))
        .collect(Collectors.joining());
  }

  private static int widest(List<String> cells) {
    return Math.max(1, cells.stream().mapToInt(String::length).max().orElse(1));
  }
}
