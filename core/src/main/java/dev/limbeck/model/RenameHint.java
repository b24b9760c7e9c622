package dev.limbeck.model;

import dev.limbeck.problem.Location;

/**
 * What a model says was called otherwise before; it means something only as long as that is there.
 *
 * @param from how it was called: {@code users.email}, {@code plans}
 * @param to how it is called, with the same owner: {@code users.email_address}
 * @param place the comment that says so
 */
public record RenameHint(String from, String to, Location place) {}
