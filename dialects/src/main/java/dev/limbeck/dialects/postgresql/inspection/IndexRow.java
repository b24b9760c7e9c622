package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.IndexParameters;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * An index, of a constraint or of its own.
 *
 * @param oid its oid
 * @param name its name
 * @param relation the oid of what it indexes
 * @param keys what it is sorted by
 * @param method its access method
 * @param unique whether no two rows have the same keys
 * @param nullsNotDistinct whether two NULLs are the same key
 * @param where which rows
 * @param parameters what else it carries, and where it lies
 * @param valid whether queries use it
 * @param attachedTo the index of the partitioned table that it belongs to
 */
record IndexRow(
    long oid,
    QualifiedName name,
    long relation,
    List<IndexKey> keys,
    String method,
    boolean unique,
    boolean nullsNotDistinct,
    Optional<String> where,
    IndexParameters parameters,
    boolean valid,
    Optional<QualifiedName> attachedTo) {}
