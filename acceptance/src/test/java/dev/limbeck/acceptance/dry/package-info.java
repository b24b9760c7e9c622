/** Scripts and plans: what is printed in place of running does the same when it is run. */
@NullMarked
package dev.limbeck.acceptance.dry;

import org.jspecify.annotations.NullMarked;
