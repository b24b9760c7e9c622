/**
 * Graphs that Alembic's own code answered, through the command line and a real database.
 *
 * <p>The test data is core's: 3,000 random graphs with a state and a command each, and the graphs
 * of four public projects. There the planner is held against it; here a sample of it is written as
 * revision files, the version table is filled, the command is typed, and the table is read.
 */
@NullMarked
package dev.limbeck.acceptance.corpus;

import org.jspecify.annotations.NullMarked;
