/**
 * Man pages, made of the same pages as the help while the archive is built: {@link
 * dev.limbeck.cli.manual.ManPages} writes {@code limbeck.1} and one for each command.
 */
@NullMarked
package dev.limbeck.cli.manual;

import org.jspecify.annotations.NullMarked;
