/**
 * Operations as source: a revision in Java or in SQL, as a careful colleague would write it by
 * hand, and as plain values for JSON.
 */
@NullMarked
package dev.limbeck.render;

import org.jspecify.annotations.NullMarked;
