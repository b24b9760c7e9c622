package dev.limbeck.hibernate;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.StandardType;
import java.util.List;
import java.util.Set;

/** A column that an entity says, with what the entity is silent about. */
final class CompletedColumn {

  private static final List<Integer> ALL_DIGITS = List.of(6);
  private static final Set<StandardType> TIMES =
      Set.of(
          StandardType.TIMESTAMP, StandardType.TIMESTAMPTZ, StandardType.TIME, StandardType.TIMETZ);

  private CompletedColumn() {}

  /** Type, null and name are the entity's; how values are kept is what is there. */
  static Column of(Column wanted, Column found) {
    return new Column(
        wanted.name(),
        isSame(wanted.type(), found.type()) ? found.type() : wanted.type(),
        wanted.nullable(),
        content(wanted.content(), found.content()),
        wanted.collation().or(found::collation),
        found.storage(),
        found.compression(),
        wanted.comment(),
        wanted.constraints());
  }

  /** Six digits of a second are all that there are; Hibernate writes them, few others do. */
  private static boolean isSame(DataType wanted, DataType found) {
    return plain(wanted).equals(plain(found));
  }

  private static DataType plain(DataType type) {
    return switch (type) {
      case DataType.Standard(var standard, var digits)
          when TIMES.contains(standard) && digits.equals(ALL_DIGITS) ->
          new DataType.Standard(standard, List.of());
      case DataType.Standard standard -> standard;
      case DataType.Array(var element, var dimensions) ->
          new DataType.Array(plain(element), dimensions);
      case DataType.Named named -> named;
      case DataType.Verbatim verbatim -> verbatim;
    };
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
