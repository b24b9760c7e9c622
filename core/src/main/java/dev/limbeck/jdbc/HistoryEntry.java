package dev.limbeck.jdbc;

import dev.limbeck.dialect.RecordedRevision;
import java.time.OffsetDateTime;

/**
 * What the history says of a revision, and from when it knows that.
 *
 * @param revision what it is and how it is undone
 * @param event {@code upgraded}, {@code stamped} or {@code external}
 * @param by the role that did it
 * @param at when
 * @param tool with what, {@code limbeck 0.1.0}
 */
public record HistoryEntry(
    RecordedRevision revision, String event, String by, OffsetDateTime at, String tool) {}
