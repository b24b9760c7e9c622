package dev.limbeck.dialects.postgresql.inspection;

/**
 * What indexes and constraints must know of a column.
 *
 * @param name its name
 * @param collation the oid of its collation, 0 for none
 */
record ColumnRow(String name, long collation) {}
