/** Running steps on a real PostgreSQL: what is committed together, and what two runs do at once. */
@NullMarked
package dev.limbeck.acceptance.run;

import org.jspecify.annotations.NullMarked;
