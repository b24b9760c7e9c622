package dev.limbeck.jdbc;

import dev.limbeck.dialect.HistoryEvent;
import java.util.Optional;

/**
 * An event of one revision as a later run reads it.
 *
 * @param kind what happened
 * @param statement the number of the statement from 1
 * @param statementChecksum of the statement that was done
 * @param direction {@code upgrade} or {@code downgrade}
 */
public record PastEvent(
    HistoryEvent.Kind kind,
    Optional<Integer> statement,
    Optional<String> statementChecksum,
    Optional<String> direction) {}
