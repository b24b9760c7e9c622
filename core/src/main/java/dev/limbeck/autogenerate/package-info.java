/**
 * Compares two sides of a service's schema, writes the revision that leads from one to the other,
 * and proves it.
 *
 * <p>Both sides are scratch databases: the files' head, replayed, and the models, made. One
 * inspector reads both, {@code diff} plans the way, {@code render} writes it. The proof then takes
 * the written file itself: on a copy of the current side its upgrade must give the desired side,
 * and its downgrade the current one again.
 */
@NullMarked
package dev.limbeck.autogenerate;

import org.jspecify.annotations.NullMarked;
