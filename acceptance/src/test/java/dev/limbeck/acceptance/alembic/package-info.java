/**
 * Alembic and Limbeck on one database, in turn, with the real Alembic of the machine.
 *
 * <p>{@code src/test/resources/alembic/swae} is an environment for the six services of the example:
 * a revision there runs the SQL of the example's own revision, and {@code models} describes the
 * tables for Alembic's autogenerate. {@code typical} is a project as it is found in practice, for
 * the manual's page on coming from Alembic. Where no Python imports {@code alembic} and {@code
 * psycopg2} the tests are skipped and say so; {@code .ci/run} installs both.
 */
@NullMarked
package dev.limbeck.acceptance.alembic;

import org.jspecify.annotations.NullMarked;
