package dev.limbeck.dialect;

import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/**
 * The tables in which Limbeck keeps what it knows of a service.
 *
 * @param schema the service's own schema
 * @param version the version table, Alembic's own
 * @param history the history table; empty where the service keeps none
 */
public record ServiceTables(
    String schema, QualifiedName version, Optional<QualifiedName> history) {}
