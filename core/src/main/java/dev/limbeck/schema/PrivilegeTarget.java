package dev.limbeck.schema;

/** What privileges are granted on: one object, or all of a kind in a schema. */
public sealed interface PrivilegeTarget permits ObjectReference, AllInSchema {}
