package dev.limbeck.hibernate;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Content;

/** A column that an entity says, with what the entity is silent about. */
final class CompletedColumn {

  private CompletedColumn() {}

  /** Type, null and name are the entity's; how values are kept is what is there. */
  static Column of(Column wanted, Column found) {
    return new Column(
        wanted.name(),
        wanted.type(),
        wanted.nullable(),
        content(wanted.content(), found.content()),
        wanted.collation().or(found::collation),
        found.storage(),
        found.compression(),
        wanted.comment(),
        wanted.constraints());
  }

  /**
   * A default that was written by hand stays where the entity says none. A number that the database
   * is to count may come from a {@code serial} column's sequence as well.
   */
  private static Content content(Content wanted, Content found) {
    return switch (wanted) {
      case Content.Given unused -> found;
      case Content.Counted unused -> found instanceof Content.Given ? wanted : found;
      case Content.Default unused -> wanted;
      case Content.Generated unused -> wanted;
    };
  }
}
