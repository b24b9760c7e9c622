package dev.limbeck.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database URL means, in every notation that applications use for one. */
class DatabaseUrlTest {

  private static final String ME = System.getProperty("user.name");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:postgresql://db.example.com:6543/swae?user=ann&password=s3cret",
        "postgresql://ann:s3cret@db.example.com:6543/swae",
        "postgres://ann:s3cret@db.example.com:6543/swae",
        "postgresql+psycopg2://ann:s3cret@db.example.com:6543/swae",
        "postgresql+asyncpg://ann:s3cret@db.example.com:6543/swae",
        "postgresql+psycopg://ann:s3cret@db.example.com:6543/swae",
        "postgresql+pg8000://ann:s3cret@db.example.com:6543/swae",
        "postgresql:///swae?host=db.example.com&port=6543&user=ann&password=s3cret",
        "postgresql://ann:s3cret@db.example.com/swae?port=6543",
        "postgresql://?host=db.example.com:6543&user=ann&password=s3cret&dbname=swae",
        "  postgresql://ann:s3cret@DB.example.com:6543/swae\n",
      })
  void everyNotationMeansTheSameDatabase(String text) {
    var url = server(text);
    assertThat(url.display()).isEqualTo("ann@db.example.com:6543/swae");
    assertThat(url.password()).contains(new Password("s3cret"));
    assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.com:6543/swae");
  }

  @Test
  void embeddedIsTheServerOfTheWorkspace() {
    assertThat(DatabaseUrl.parse("embedded")).isEqualTo(new EmbeddedUrl());
    assertThat(DatabaseUrl.parse("embedded").display()).isEqualTo("embedded");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:postgresql:swae                     | ME@localhost:5432/swae",
        "jdbc:postgresql:                         | ME@localhost:5432/ME",
        "jdbc:postgresql:/                        | ME@localhost:5432/ME",
        "jdbc:postgresql:swae?user=ann            | ann@localhost:5432/swae",
        "jdbc:postgresql://db/                    | ME@db:5432/ME",
        "jdbc:postgresql://db                     | ME@db:5432/ME",
        "jdbc:postgresql:///swae                  | ME@localhost:5432/swae",
        "jdbc:postgresql://a:5433,b,[::1]:7/swae  | ME@a:5433,b:5432,[::1]:7/swae",
        "postgresql://a,b/swae?port=1,2           | ME@a:1,b:2/swae",
        "postgresql://ann@/swae?host=a:1&host=b:2 | ann@a:1,b:2/swae",
        "postgres://ann@[2001:db8::1]:5433/swae   | ann@[2001:db8::1]:5433/swae",
        "postgres://ann@[2001:db8::1]/swae        | ann@[2001:db8::1]:5432/swae",
        "postgres://ann@db                        | ann@db:5432/ann",
        "postgres://postgres.xyz:pw@pooler.example.com:6543/postgres"
            + "| postgres.xyz@pooler.example.com:6543/postgres",
        "postgres://a%40b:p%2F%3F@db/my%20db      | a@b@db:5432/my db",
      })
  void partsHaveTheirDefaults(String text, String display) {
    assertThat(server(text).display()).isEqualTo(display.replace("ME", ME));
  }

  @Test
  void aPasswordIsPercentDecodedAndKeepsItsPlusSigns() {
    assertThat(server("postgres://u:a%2Fb%40c+d%25@h/d").password())
        .contains(new Password("a/b@c+d%"));
    assertThat(server("postgres://u:a@b:c@h/d").password()).contains(new Password("a@b:c"));
  }

  @Test
  void aPlusSignInTheQueryIsASpaceWhereTheDriverTakesItForOne() {
    assertThat(server("jdbc:postgresql://h/d?options=-c+geqo%3Doff").parameters())
        .containsEntry("options", "-c geqo=off");
    assertThat(server("postgresql://h/d?options=-c+geqo%3Doff").parameters())
        .containsEntry("options", "-c+geqo=off");
  }

  @Test
  void theEnvironmentFillsUserAndPassword() {
    var environment = Map.of("PGUSER", "ann", "PGPASSWORD", "s3cret");
    assertThat(DatabaseUrl.parse("postgresql://h/d", environment))
        .isEqualTo(ServerUrl.of("h", 5432, "d", "ann", "s3cret"));
    assertThat(DatabaseUrl.parse("postgresql://bob:x@h/d", environment))
        .isEqualTo(ServerUrl.of("h", 5432, "d", "bob", "x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sslmode=require                     | {sslmode=require}",
        "sslmode=no-verify                   | {sslmode=require}",
        "ssl=require                         | {sslmode=require}",
        "ssl=true                            | {ssl=true}",
        "ssl=false                           | {}",
        "sslrootcert=system                  "
            + "| {sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory, sslmode=verify-full}",
        "sslaccept=strict                    | {sslmode=verify-full}",
        "connect_timeout=3                   | {connectTimeout=3}",
        "application_name=x                  | {ApplicationName=x}",
        "channel_binding=require             | {channelBinding=require}",
        "target_session_attrs=read-write     | {targetServerType=primary}",
        "load_balance_hosts=random           | {loadBalanceHosts=true}",
        "keepalives=0&keepalives_idle=30     | {tcpKeepAlive=false}",
        "options=endpoint%3Dep-blue-1        | {options=endpoint=ep-blue-1}",
        "options=reference%3Dxyz             | {options=reference=xyz}",
        "pgbouncer=true&connection_limit=1   | {}",
        "schema=public&pool_timeout=0        | {}",
        "supa=base-pooler.x                  | {}",
        "prepared_statement_cache_size=0     | {}",
        "currentSchema=x&prepareThreshold=0  | {prepareThreshold=0}",
      })
  void parametersOfOthersAreTranslatedOrIgnored(String query, String properties) {
    assertThat(server("postgresql://h/d?" + query).parameters()).hasToString(properties);
  }

  @Test
  void ourOwnConnectionsUseTheSimpleProtocolWhateverTheUrlSays() {
    var url = server("jdbc:postgresql://h/d?user=ann&password=s3cret&preferQueryMode=extended");
    assertThat(url.properties())
        .containsEntry("preferQueryMode", "simple")
        .containsEntry("assumeMinServerVersion", "12")
        .containsEntry("gssEncMode", "disable")
        .containsEntry("tcpKeepAlive", "true")
        .containsEntry("ApplicationName", "limbeck")
        .containsEntry("user", "ann")
        .containsEntry("password", "s3cret");
  }

  @Test
  void whatIsWrongIsNamedWithTheNearest() {
    assertThatThrownBy(() -> DatabaseUrl.parse("postgresql://h/d?sslmod=require"))
        .hasMessage(
            """
            CFG-302: The database URL has an unknown parameter 'sslmod'
              fix: write 'sslmode'\
            """);
    assertThatThrownBy(() -> DatabaseUrl.parse("postgresql://h/d?sslmode=requird"))
        .hasMessage(
            """
            CFG-303: The database URL's parameter 'sslmode' is 'requird'
              fix: sslmode=require\
            """);
    assertThatThrownBy(() -> DatabaseUrl.parse("mysql://h/d"))
        .hasMessage(
            """
            CFG-301: The database URL begins with 'mysql://', which is none of PostgreSQL's
              fix: postgresql://USER@HOST:5432/DATABASE, jdbc:postgresql://… or embedded\
            """);
    assertThatThrownBy(() -> DatabaseUrl.parse("postgresql+pymysql://h/d"))
        .hasMessageContaining("the driver 'pymysql', which is none of PostgreSQL's");
    assertThatThrownBy(() -> DatabaseUrl.parse("postgresql:///d?host=/var/run/postgresql"))
        .hasMessageContaining("names a Unix socket, which Java cannot use");
  }

  /** However a URL is torn apart, no piece of its password comes out again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "MARKER",
        "u:MARKER@h/d",
        "mysql:u:MARKER@h/d",
        "postgres:u:MARKER@h/d",
        "postgres://u:MARKER",
        "postgres://u:a/MARKER@h/d",
        "postgres://u:1/MARKER@h/d",
        "postgres://u:1?MARKER@h/d",
        "postgres://u:a@MARKER/b@h/d",
        "postgres://u:a@h:MARKER/d",
        "postgres://u:MARKER%zz@h/d",
        "postgres://u:MARKER@h:99999/d",
        "postgres://u:MARKER@h/d?sslmod=x",
        "postgresql://h/d?password=a&MARKER",
        "postgresql://h/d?password=a&MARKER=b",
        "postgresql://h/d?user=a&password=MARKER&passwort=b",
        "postgresql://h/d?sslpassword=a&MARKER=b",
        "postgres+x://u:MARKER@h/d",
      })
  void noProblemTellsThePassword(String text) {
    assertThat(catchThrowable(() -> DatabaseUrl.parse(text)))
        .isNotNull()
        .extracting(Object::toString)
        .asString()
        .startsWith("dev.limbeck.problem.ProblemException: CFG-30")
        .doesNotContain("MARKER");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://u:MARKER@h/d?sslpassword=MARKER",
        "jdbc:postgresql://h/d?user=u&password=MARKER",
        "postgres://u:MAR@KER@h/d",
      })
  void noTextOfAUrlHoldsItsPassword(String text) {
    var url = server(text);
    assertThat(url + url.display() + url.jdbcUrl() + url.password())
        .doesNotContain("MAR")
        .doesNotContain("KER");
  }

  @Test
  void localServersAreThoseOfTheLoopback() {
    assertThat(server("postgresql://localhost/d").isLocal()).isTrue();
    assertThat(server("postgresql://127.0.0.1,[::1]/d").isLocal()).isTrue();
    assertThat(server("postgresql://localhost,db/d").isLocal()).isFalse();
  }

  @Test
  void theSameDatabaseIsRecognisedInAnyNotation() {
    var jdbc = server("jdbc:postgresql://H/d?user=u&sslmode=require");
    assertThat(jdbc.sameDatabase(server("postgres://u:pw@h:5432/d"))).isTrue();
    assertThat(jdbc.sameDatabase(server("postgres://v@h/d"))).isFalse();
  }

  private static ServerUrl server(String text) {
    return (ServerUrl) DatabaseUrl.parse(text);
  }
}
