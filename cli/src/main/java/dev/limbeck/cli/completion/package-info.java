/**
 * What a shell offers when a command is being typed.
 *
 * <p>The shell's script, {@code limbeck.bash} and its siblings among the resources, hands over the
 * words up to the cursor; {@link dev.limbeck.cli.completion.Completion} answers with what may stand
 * there. It reads configuration and the heads of revision files, never a database, and where
 * something is wrong with them it offers less and says nothing.
 */
@NullMarked
package dev.limbeck.cli.completion;

import org.jspecify.annotations.NullMarked;
