package dev.limbeck.model;

import dev.limbeck.problem.Location;
import dev.limbeck.sql.SqlStatement;
import java.util.Optional;

/**
 * One statement of a model.
 *
 * @param statement what is run on the scratch database
 * @param place where it stands, or which class said it; empty where nobody wrote it
 */
public record ModelStatement(SqlStatement statement, Optional<Location> place) {}
