package dev.limbeck.dialects.postgresql.inspection;

import java.sql.SQLException;

/** One query of the server's catalog, and what becomes of its rows. */
interface CatalogQuery {

  /** The query for this server and these schemas. */
  String sql(Server server);

  /** Takes in a row; what earlier queries found is there already. */
  void read(Row row) throws SQLException;

  /** Puts together what needs all rows of this query and of those before it. */
  default void finish() {}
}
