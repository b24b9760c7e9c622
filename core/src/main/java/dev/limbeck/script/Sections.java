package dev.limbeck.script;

import java.util.Optional;

/**
 * Both directions of a SQL revision.
 *
 * @param upgrade always there, maybe empty
 * @param downgrade where the file has {@code -- @downgrade}
 */
record Sections(Section upgrade, Optional<Section> downgrade) {}
