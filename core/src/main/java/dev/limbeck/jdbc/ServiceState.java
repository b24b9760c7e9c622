package dev.limbeck.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What a database is to a service before anything is written.
 *
 * @param database the database's name
 * @param role the role that would run revisions
 * @param serverVersion as {@code server_version_num}, 180006
 * @param readOnly whether the server or the role's default refuses to write
 * @param mayCreateSchema whether the role may create schemas
 * @param schema the service's schema
 * @param versionSchema the version table's schema
 * @param historySchema the history table's schema; that of the version table where there is none
 * @param versionTable the version table
 * @param historyTable the history table; the version table where there is none
 */
public record ServiceState(
    String database,
    String role,
    int serverVersion,
    boolean readOnly,
    boolean mayCreateSchema,
    SchemaAccess schema,
    SchemaAccess versionSchema,
    SchemaAccess historySchema,
    TableAccess versionTable,
    TableAccess historyTable) {

  /** What the role may do with a schema; no owner = there is none. */
  public record SchemaAccess(Optional<String> owner, boolean usable, boolean creatable) {

    /** Whether the schema is there. */
    public boolean exists() {
      return owner.isPresent();
    }
  }

  /**
   * What the role may do with a table.
   *
   * @param owner its owner; empty where there is no such table
   * @param isTable whether it is one, and not a view or a sequence of that name
   */
  public record TableAccess(
      Optional<String> owner, boolean isTable, boolean readable, boolean writable) {

    /** Whether the table is there. */
    public boolean exists() {
      return owner.isPresent();
    }
  }

  static ServiceState read(ResultSet row) throws SQLException {
    return new ServiceState(
        row.getString("database"),
        row.getString("role"),
        row.getInt("server_version"),
        row.getBoolean("read_only"),
        row.getBoolean("may_create_schema"),
        schema(row, "service"),
        schema(row, "version"),
        schema(row, "history"),
        table(row, "version"),
        table(row, "history"));
  }

  private static SchemaAccess schema(ResultSet row, String prefix) throws SQLException {
    return new SchemaAccess(
        Optional.ofNullable(row.getString(prefix + "_schema_owner")),
        row.getBoolean(prefix + "_schema_usable"),
        row.getBoolean(prefix + "_schema_creatable"));
  }

  private static TableAccess table(ResultSet row, String prefix) throws SQLException {
    return new TableAccess(
        Optional.ofNullable(row.getString(prefix + "_table_owner")),
        row.getBoolean(prefix + "_table_is_table"),
        row.getBoolean(prefix + "_table_readable"),
        row.getBoolean(prefix + "_table_writable"));
  }

  static List<String> strings(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
