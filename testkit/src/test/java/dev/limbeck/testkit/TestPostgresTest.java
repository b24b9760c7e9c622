package dev.limbeck.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.testkit.story.CommandResult;
import dev.limbeck.testkit.story.Stories;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPostgres.class)
class TestPostgresTest {

  @BeforeEach
  void prepare(TestDatabase database) throws SQLException {
    database.execute("CREATE TABLE prepared (id int)");
  }

  @Test
  void aTestSeesTheDatabaseThatWasPreparedForIt(TestDatabase database) throws SQLException {
    assertThat(database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
        .containsExactly("prepared");
  }

  @Test
  void aDatabaseIsDroppedWithItsRoles(TestServer server) throws SQLException {
    var database = server.database();
    database.execute("CREATE ROLE %s_reader".formatted(database.name()));
    database.close();
    assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
    try (var other = server.database()) {
      assertThat(
              other.query(
                  "SELECT 1 FROM pg_roles WHERE rolname = '%s_reader'".formatted(database.name())))
          .isEmpty();
    }
  }

  @Test
  void everyDatabaseIsAnother(TestServer server, TestDatabase database) throws SQLException {
    try (var other = server.database()) {
      assertThat(other.name()).isNotEqualTo(database.name());
      assertThat(other.query("SELECT current_database()")).containsExactly(other.name());
    }
  }

  @TestFactory
  Stream<DynamicTest> stories(TestServer server) {
    return Stories.in(Path.of("src/test/resources/stories"))
        .on(server)
        .dynamicTests(command ->
            new CommandResult(
                0,
                command.environment().getOrDefault(command.arguments().getFirst(), "") + "\n",
                ""));
  }
}
