package dev.limbeck.dialects.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.ServerError;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of PostgreSQL 18. */
class PostgresqlLacksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0A000 | extension \"postgis\" is not available | extension 'postgis'",
        "58P01 | could not open extension control file \"/usr/share/extension/vector.control\":"
            + " No such file or directory | extension 'vector'",
        "22023 | extension \"hstore\" has no installation script nor update path for version \"1.0\""
            + " | extension version '1.0'",
        "0A000 | compression method lz4 not supported | compression 'lz4'",
        "22023 | invalid value for parameter \"default_tablespace\": \"fast\" | tablespace 'fast'",
        "42704 | tablespace \"fast\" does not exist | tablespace 'fast'",
        "42704 | access method \"columnar\" does not exist | access method 'columnar'",
        "42704 | collation \"de_DE\" for encoding \"UTF8\" does not exist | collation 'de_DE'",
        "42704 | collation \"de-x-icu\" for encoding \"UTF8\" does not exist | collation 'de-x-icu'",
        "42704 | collation \"german\" for encoding \"UTF8\" does not exist | other 'german'",
        "42704 | language \"plpython3u\" does not exist | language 'plpython3u'",
        "58P01 | could not access file \"postgis-3\": No such file or directory"
            + " | library 'postgis-3'",
        "42704 | type \"geometry\" does not exist | type 'geometry'",
        "42704 | type gis.geometry does not exist | type 'gis.geometry'",
        "42883 | function st_distance(geometry, geometry) does not exist | feature 'st_distance'",
        "42704 | operator class \"gist_x\" does not exist for access method \"gist\""
            + " | feature 'gist_x'",
        "3F000 | schema \"cron\" does not exist | schema 'cron'",
        "42P01 | relation \"cron.job\" does not exist | relation 'cron.job'",
        "42703 | column \"at\" named in key does not exist | column 'at'",
        "42703 | column \"at\" of relation \"places\" does not exist | column 'at'",
        "42703 | column p.at does not exist | column 'p.at'",
      })
  void whatIsMissingIsKnown(String state, String message, String lack) {
    assertThat(PostgresqlLacks.of(error(state, message)).map(Object::toString)).contains(lack);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "42704 | role \"app\" does not exist",
        "0A000 | cannot alter type of a column used by a view or rule",
        "22023 | invalid value for parameter \"work_mem\": \"much\"",
        "42601 | syntax error at or near \"extension\"",
      })
  void otherErrorsSayNothingOfIt(String state, String message) {
    assertThat(PostgresqlLacks.of(error(state, message))).isEmpty();
  }

  private static ServerError error(String state, String message) {
    return new ServerError(state, message, "", "", "", Optional.empty(), Optional.empty());
  }
}
