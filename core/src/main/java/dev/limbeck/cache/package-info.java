/** What a run can leave for the next one, so that the same work is not done twice. */
@NullMarked
package dev.limbeck.cache;

import org.jspecify.annotations.NullMarked;
