package dev.limbeck.script;

import dev.limbeck.problem.Location;

/**
 * What a directive of the head says, and where.
 *
 * @param text the text behind the directive
 * @param place the directive's place
 */
record HeadValue(String text, Location place) {}
