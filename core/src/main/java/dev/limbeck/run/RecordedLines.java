package dev.limbeck.run;

import static java.util.stream.Collectors.joining;

import dev.limbeck.jdbc.HistoryEntry;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import java.util.List;

/** Revisions in the lines of a message, with what the history says of each. */
final class RecordedLines {

  /** So many are listed; nobody reads more. */
  private static final int MANY = 10;

  private RecordedLines() {}

  /** A line for each: id, message, what happened, when, by whom, what it revises. */
  static String of(List<RevisionHeader> headers, KnownRevisions known) {
    var listed = headers.stream().limit(MANY).toList();
    var ids = width(listed.stream().map(header -> header.id().value()).toList());
    var messages = width(listed.stream().map(RevisionHeader::message).toList());
    return listed.stream()
            .map(header ->
                "\n  "
                    + padded(header.id().value(), ids)
                    + padded(header.message(), messages)
                    + said(header, known))
            .collect(joining())
        + (headers.size() > MANY ? "\n  … and %d more".formatted(headers.size() - MANY) : "");
  }

  private static String said(RevisionHeader header, KnownRevisions known) {
    return known
        .entry(header.id())
        .map(entry -> RecordedGraph.when(entry) + ", " + revises(entry))
        .orElse("the history does not know it");
  }

  private static String revises(HistoryEntry entry) {
    return entry.revision().downRevisions().isEmpty()
        ? "a base"
        : "revises " + String.join(", ", entry.revision().downRevisions());
  }

  private static String padded(String cell, int width) {
    return width == 0 ? "" : cell + " ".repeat(width - cell.length() + 2);
  }

  private static int width(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(0);
  }

  static String names(List<RevisionId> ids) {
    return ids.stream().map(RevisionId::value).collect(joining(" "));
  }
}
