package dev.limbeck.diff;

import dev.limbeck.schema.ObjectReference;

/**
 * What is done to one object at one moment: the smallest piece that has a place in the order.
 *
 * @param moment at which
 * @param object to which
 */
record Task(Moment moment, ObjectReference object) {}
