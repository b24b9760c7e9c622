/**
 * Database servers that Limbeck starts or borrows: for development ({@code url = "embedded"}) and
 * for scratch databases.
 *
 * <p>The module {@code embedded} provides the server; it is found by {@link
 * java.util.ServiceLoader}.
 */
@NullMarked
package dev.limbeck.scratch;

import org.jspecify.annotations.NullMarked;
