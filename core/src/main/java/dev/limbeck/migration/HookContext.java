package dev.limbeck.migration;

import java.util.Optional;

/**
 * What a hook is called for.
 *
 * @param service the service's name
 * @param schema its schema
 * @param direction {@code upgrade} or {@code downgrade}
 * @param revision the id of the step's revision; empty before and after a whole run
 * @param message that revision's message
 */
public record HookContext(
    String service,
    String schema,
    String direction,
    Optional<String> revision,
    Optional<String> message) {}
