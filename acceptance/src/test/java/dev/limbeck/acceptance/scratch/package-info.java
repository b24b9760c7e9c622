/** Scratch databases on real servers: kept, copied, killed, shared. */
@NullMarked
package dev.limbeck.acceptance.scratch;

import org.jspecify.annotations.NullMarked;
