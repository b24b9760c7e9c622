/**
 * The launcher, the archive and the pinned wrapper, as processes of their own.
 *
 * <p>What they start is a program of a few lines under the name of the real main class, and a clone
 * is a folder with a script in place of the Maven wrapper, so that a case takes moments. {@link
 * dev.limbeck.acceptance.launcher.ArchiveTest} runs the real archive.
 */
@NullMarked
package dev.limbeck.acceptance.launcher;

import org.jspecify.annotations.NullMarked;
