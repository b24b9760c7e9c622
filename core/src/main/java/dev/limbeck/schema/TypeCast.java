package dev.limbeck.schema;

/**
 * A value of one type can become one of another.
 *
 * @param from the type it is, as {@code format_type} writes it
 * @param to the type it becomes
 * @param assignable whether an ALTER COLUMN may do so without being told how (assignment and
 *     implicit casts)
 */
public record TypeCast(String from, String to, boolean assignable) {}
