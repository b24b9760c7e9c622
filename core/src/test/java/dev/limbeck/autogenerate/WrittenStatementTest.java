package dev.limbeck.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenStatementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "CREATE TABLE IF NOT EXISTS app.users (id int) | table 'app.users'",
        "CREATE TABLE own.users (id int) | table 'users'",
        "CREATE UNLOGGED TABLE \"Users\" (id int) | table 'Users'",
        "CREATE OR REPLACE FUNCTION near(g geometry) RETURNS int | function 'near'",
        "CREATE MATERIALIZED VIEW IF NOT EXISTS totals AS SELECT 1 | materialized view 'totals'",
        "CREATE UNIQUE INDEX CONCURRENTLY ix ON app.users (id) | index 'app.ix'",
        "CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA gis | extension 'postgis'",
        "CREATE TRIGGER t AFTER INSERT ON app.users EXECUTE FUNCTION f() | trigger 'app.users.t'",
        "CREATE POLICY p ON users USING (true) | policy 'users.p'",
        "CREATE RULE r AS ON INSERT TO users DO NOTHING | rule 'users.r'",
        "CREATE TEXT SEARCH CONFIGURATION german2 (COPY = german) | text search configuration 'german2'",
        "CREATE FOREIGN DATA WRAPPER oracle | foreign data wrapper 'oracle'",
        "ALTER TABLE ONLY users ADD COLUMN at geometry | table 'users'",
      })
  void whatIsMadeIsKnown(String statement, String what) {
    var written = new WrittenStatement(statement);
    assertThat(StatementTarget.of(written, "own").what()).isEqualTo(what);
  }

  @Test
  void anIndexMayHaveNoName() {
    assertThat(new WrittenStatement("CREATE INDEX ON users (id)").name()).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "CREATE TABLE t (a int, g geometry(Point, 4326), b int) | CREATE TABLE t (a int, b int)",
        "CREATE TABLE t (g geometry, b int) | CREATE TABLE t ( b int)",
        "CREATE TABLE t (a int, g geometry) | CREATE TABLE t (a int)",
        "CREATE TABLE t (g geometry) PARTITION BY LIST (a) | CREATE TABLE t () PARTITION BY LIST (a)",
        "ALTER TABLE t ADD a int, ADD COLUMN g geometry | ALTER TABLE t ADD a int",
        "ALTER TABLE t ADD COLUMN g geometry | ``",
      })
  void aPartIsTakenOut(String statement, String rest) {
    var written = new WrittenStatement(statement);
    var element = written.elementWith("geometry").orElseThrow();
    assertThat(written.nameOf(element)).contains("g");
    assertThat(written.without(element)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "CREATE TABLE t (a text COMPRESSION lz4 NOT NULL, b int) | COMPRESSION | lz4"
            + " | CREATE TABLE t (a text  NOT NULL, b int)",
        "ALTER TABLE t ALTER a SET COMPRESSION lz4, ADD b int | COMPRESSION | lz4"
            + " | ALTER TABLE t  ADD b int",
        "ALTER TABLE t ALTER a SET COMPRESSION lz4 | COMPRESSION | lz4 | ``",
        "CREATE TABLE t (a text COLLATE pg_catalog.\"de_DE\") | COLLATE | de_DE"
            + " | CREATE TABLE t (a text )",
        "CREATE TABLE t (a int PRIMARY KEY USING INDEX TABLESPACE fast) | TABLESPACE | fast"
            + " | CREATE TABLE t (a int PRIMARY KEY )",
        "CREATE TABLE t (a int) USING columnar TABLESPACE x | USING | columnar"
            + " | CREATE TABLE t (a int)  TABLESPACE x",
        "CREATE EXTENSION hstore VERSION '1.0' | VERSION | 1.0 | CREATE EXTENSION hstore ``",
      })
  void anOptionIsTakenOut(String statement, String word, String name, String rest) {
    var option = new WrittenStatement(statement).option(word, name).orElseThrow();
    assertThat(option.rest().strip()).isEqualTo(rest.replace("`", "").strip());
  }

  @Test
  void anOptionOfAnotherNameStays() {
    var written = new WrittenStatement("CREATE TABLE t (a text COMPRESSION pglz)");
    assertThat(written.option("COMPRESSION", "lz4")).isEmpty();
  }
}
