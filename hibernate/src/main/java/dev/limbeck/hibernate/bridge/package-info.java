/**
 * The side that sees Hibernate and the entities.
 *
 * <p>Its classes are loaded by the project's class loader, so that they are linked against the
 * project's own Hibernate; they speak with the rest through {@link
 * dev.limbeck.hibernate.EntityReader} alone.
 */
@NullMarked
package dev.limbeck.hibernate.bridge;

import org.jspecify.annotations.NullMarked;
