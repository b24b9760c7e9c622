package dev.limbeck.schema;

/**
 * What an object is, as one statement would make it.
 *
 * <p>A table is taken apart: it, its columns and its constraints are objects of their own, so that
 * each may change, depend on others and be depended on by itself.
 */
public sealed interface Definition
    permits DatabaseObject, Sequence, Index, Relation, RelationColumn, RelationConstraint, Part {

  /** Which object it is. */
  ObjectReference reference();
}
