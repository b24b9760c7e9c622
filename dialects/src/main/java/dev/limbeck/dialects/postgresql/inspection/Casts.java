package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.TypeCast;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Casts between types. */
final class Casts implements CatalogQuery {

  private final List<TypeCast> casts = new ArrayList<>();

  List<TypeCast> sorted() {
    return casts.stream()
        .sorted(Comparator.comparing(TypeCast::from).thenComparing(TypeCast::to))
        .toList();
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT format_type(castsource, NULL) AS source, format_type(casttarget, NULL) AS target,
      castcontext <> 'e' AS assignable
    FROM pg_cast WHERE castsource <> casttarget
    """;
  }

  @Override
  public void read(Row row) throws SQLException {
    casts.add(new TypeCast(row.text("source"), row.text("target"), row.is("assignable")));
  }
}
