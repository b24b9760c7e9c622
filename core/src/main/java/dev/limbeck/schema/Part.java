package dev.limbeck.schema;

/**
 * A part that another object makes and that has nothing but a comment or traits of its own: a
 * column of a view, an attribute of a composite type, a constraint of a domain.
 *
 * @param reference which part of which object
 */
public record Part(ObjectReference.Within reference) implements Definition {}
