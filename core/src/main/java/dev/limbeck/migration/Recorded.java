package dev.limbeck.migration;

import dev.limbeck.operation.Operation;
import java.util.Optional;

/**
 * An operation, and where its author wrote it.
 *
 * @param operation what is to be done
 * @param line the line that recorded it; empty where it was made otherwise
 */
public record Recorded(Operation operation, Optional<SourceLine> line) {}
