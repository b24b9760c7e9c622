package dev.limbeck.jdbc;

/**
 * What a plan was made for.
 *
 * @param server tells the database from all others, whatever its address
 * @param catalog a digest of the definitions in the service's schema
 */
public record Fingerprint(String server, String catalog) {}
