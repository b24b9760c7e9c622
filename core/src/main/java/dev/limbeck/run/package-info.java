/**
 * Running steps: files and steps become a plan, the plan is checked whole, then each step and its
 * record are sent in one transaction.
 *
 * <p>{@link dev.limbeck.run.Runner} is the way in. It takes the service's lock by trying, never by
 * waiting inside the server, and plans again whenever the rows are not those it planned for.
 */
@NullMarked
package dev.limbeck.run;

import org.jspecify.annotations.NullMarked;
