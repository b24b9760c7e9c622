/**
 * Where the desired schema of a service comes from: SQL files, Java tables, JPA entities, another
 * database.
 *
 * <p>A source only says what is desired, as statements or operations; what that means is found out
 * by making it on a scratch database. Only commands that compare load models.
 */
@NullMarked
package dev.limbeck.model;

import org.jspecify.annotations.NullMarked;
