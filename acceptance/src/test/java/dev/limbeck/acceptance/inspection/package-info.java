/** What the inspector reads of real servers. */
@NullMarked
package dev.limbeck.acceptance.inspection;

import org.jspecify.annotations.NullMarked;
