package dev.limbeck.dialect;

import dev.limbeck.schema.Catalog;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads what a database holds from its own catalog, in a number of queries that never grows. */
public interface Inspector {

  /**
   * All objects within a scope, with expressions as the server itself writes them.
   *
   * <p>Changes nothing; the session's {@code search_path} is what it was before.
   *
   * @throws SQLException if the server refuses a query
   */
  Catalog inspect(Connection connection, InspectionScope scope) throws SQLException;

  /**
   * The same, unless the digest of it is known already: a text that the server makes of all that
   * would be read, which is another one when that is different.
   *
   * @param known a digest of before, whose catalog is not needed again; none is known as ""
   * @throws SQLException if the server refuses a query
   */
  Inspected inspect(Connection connection, InspectionScope scope, String known) throws SQLException;
}
