/**
 * What goes wrong between two machines: killed runners, killed servers, cut connections, several
 * runs at once, a pooler in between.
 *
 * <p>Runs are processes of their own, the server is a real PostgreSQL. Whatever happens, the
 * version table tells exactly what is there, and the next run goes on. Each test has a short form,
 * which is the default, and a long one, {@code -Dfaults=long}.
 */
@NullMarked
package dev.limbeck.acceptance.faults;

import org.jspecify.annotations.NullMarked;
