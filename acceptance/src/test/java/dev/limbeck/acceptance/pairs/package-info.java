/**
 * Pairs of schemas, and the test that goes from one to the other and back on a real server.
 *
 * <p>A pair is a few lines of SQL twice, under {@code src/test/resources/pairs}; {@link
 * dev.limbeck.acceptance.pairs.PairFile} says how the files are written.
 */
@NullMarked
package dev.limbeck.acceptance.pairs;

import org.jspecify.annotations.NullMarked;
