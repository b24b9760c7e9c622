package dev.limbeck.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.scratch.ServerAddress;
import org.junit.jupiter.api.Test;

class TestServerTest {

  @Test
  void aServerIsNamedByAUrl() {
    assertThat(TestServer.parse("postgresql://me:p%40ss+w@db.example.com:6432/postgres"))
        .isEqualTo(new ServerAddress("db.example.com", 6432, "postgres", "me", "p@ss+w"));
    assertThat(TestServer.parse("jdbc:postgresql://me@localhost/x"))
        .isEqualTo(new ServerAddress("localhost", 5432, "x", "me", ""));
  }

  @Test
  void aUrlWithoutDatabaseIsRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> TestServer.parse("postgresql://me:secret@localhost"))
        .hasMessageContaining("expected postgresql://user:password@host:port/database")
        .hasMessageNotContaining("secret");
  }
}
