package dev.limbeck.acceptance.operations;

import static dev.limbeck.migration.Elements.exclude;
import static dev.limbeck.migration.Elements.foreignKey;
import static dev.limbeck.migration.Elements.on;
import static dev.limbeck.migration.Elements.primaryKey;
import static dev.limbeck.migration.Elements.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.migration.Operations;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has no name is called as the server itself would have called it. */
@ExtendWith(TestPostgres.class)
class ServerNamesTest {

  private static final Pattern NAMED =
      Pattern.compile("(?:CONSTRAINT|INDEX) (\"(?:[^\"]|\"\")*\"|[^ ]+) ");

  private static final String LONG = "a_name_of_more_than_forty_letters_in_it_all";
  private static final String UMLAUTS = "größenänderungsprüfungsgebühränderungen";
  private static final List<String> TABLES =
      List.of("t", LONG, UMLAUTS, "x" + UMLAUTS, "Mixed \"Case\"", "t".repeat(63));
  private static final List<String> COLUMNS =
      List.of("a", LONG + "_a", UMLAUTS + "ä", "日本語の列名日本語の列名日本", "😀".repeat(15), "b".repeat(63));

  @Test
  void keysForeignKeysAndExclusions(TestDatabase database) throws Exception {
    try (var connection = database.connect()) {
      for (var table : TABLES) {
        for (var first : COLUMNS) {
          for (var second : COLUMNS) {
            if (!first.equals(second)) {
              compare(connection, table, first, second);
            }
          }
        }
      }
    }
  }

  private static void compare(Connection connection, String table, String first, String second)
      throws Exception {
    var a = quoted(first);
    var b = quoted(second);
    var columns = "(" + a + " int8range, " + b + " int8range)";
    create(connection, table, columns);
    check(connection, table, "PRIMARY KEY (" + a + ")", primaryKey(first));
    create(connection, table, columns);
    check(connection, table, "UNIQUE (" + a + ", " + b + ")", unique(first, second));
    check(
        connection, table, "UNIQUE (" + b + ") INCLUDE (" + a + ")", unique(second).include(first));
    check(
        connection,
        table,
        "FOREIGN KEY (" + b + ") REFERENCES keys",
        foreignKey(second).references("keys"));
    check(
        connection,
        table,
        "EXCLUDE USING gist (" + a + " WITH &&, " + b + " WITH &&)",
        exclude("gist").with(first, "&&").with(second, "&&"));
    check(connection, table, "(" + a + ", " + b + ")", on(name(table), first, second));
    check(
        connection,
        table,
        "(" + a + ", " + a + ") INCLUDE (" + a + ")",
        on(name(table), first, first).include(first));
  }

  private static void create(Connection connection, String table, String columns) throws Exception {
    run(connection, "DROP SCHEMA IF EXISTS app CASCADE; CREATE SCHEMA app; SET search_path = app");
    run(connection, "CREATE TABLE keys (key int8range PRIMARY KEY)");
    run(connection, "CREATE TABLE " + quoted(table) + " " + columns);
  }

  private static void check(
      Connection connection, String table, String definition, Constraint constraint)
      throws Exception {
    run(connection, "ALTER TABLE " + quoted(table) + " ADD " + definition);
    var ours = named(op -> op.addConstraint(name(table), constraint));
    assertThat(query(connection, "SELECT conname FROM pg_constraint ORDER BY oid DESC LIMIT 1"))
        .as(table + " " + definition)
        .isEqualTo(ours);
  }

  private static void check(Connection connection, String table, String definition, Index index)
      throws Exception {
    run(connection, "CREATE INDEX ON " + quoted(table) + " " + definition);
    assertThat(
            query(
                connection,
                "SELECT relname FROM pg_class WHERE relkind = 'i' ORDER BY oid DESC LIMIT 1"))
        .as(table + " " + definition)
        .isEqualTo(named(op -> op.createIndex(index)));
    run(connection, "DROP INDEX " + quoted(named(op -> op.createIndex(index))));
  }

  private static String named(Consumer<Operations> record) {
    var op = new Operations();
    record.accept(op);
    var sql =
        new PostgresqlDialect()
            .ddl(DdlSettings.DEFAULT)
            .compile(op.recorded().getFirst().operation())
            .getFirst()
            .text()
            .replaceFirst("^ALTER TABLE (\"(?:[^\"]|\"\")*\"|[^ ]+)", "");
    var found = NAMED.matcher(sql);
    assertThat(found.find()).as(sql).isTrue();
    var name = found.group(1);
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name;
  }

  /** As an author writes it. */
  private static String name(String table) {
    return quoted(table);
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private static void run(Connection connection, String sql) throws Exception {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(Connection connection, String sql) throws Exception {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
