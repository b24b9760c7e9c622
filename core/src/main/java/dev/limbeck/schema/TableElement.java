package dev.limbeck.schema;

/** What stands between the parentheses of a table, or behind them. */
public sealed interface TableElement permits Column, Constraint, TableOption {}
