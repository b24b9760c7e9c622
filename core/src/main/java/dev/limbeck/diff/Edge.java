package dev.limbeck.diff;

/**
 * One task comes before another.
 *
 * @param before the first
 * @param after the second
 */
record Edge(Task before, Task after) {}
