package dev.limbeck.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.limbeck.jdbc.Password;
import dev.limbeck.jdbc.ServerUrl;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which database a service uses, and what is told of who says so. */
class DatabaseChoiceTest {

  private static final Map<String, String> PARTS =
      Map.of("DB_HOST", "parts", "DB_USER", "u", "DB_PASS", "p/@:?", "DB_NAME", "d");

  @TempDir Path root;
  Folders folders;

  @BeforeEach
  void setUp() {
    folders = new Folders(root.toAbsolutePath());
  }

  @Test
  void theOrderIsOptionFileVariablePartsDefault() {
    var environment = new LinkedHashMap<>(PARTS);
    toml("[limbeck]\ndefault_url = \"postgresql://u@default/d\"");
    assertThat(choice(Map.of())).isEqualTo("u@default:5432/d (from default_url of limbeck.toml:2)");
    assertThat(choice(environment))
        .isEqualTo("u@parts:5432/d (from DB_HOST DB_PORT DB_USER DB_PASS DB_NAME)");
    environment.put("DATABASE_URL", "postgresql://u@variable/d");
    assertThat(choice(environment)).isEqualTo("u@variable:5432/d (from DATABASE_URL)");
    toml("[limbeck]\nurl = \"${FILE}\"");
    environment.put("FILE", "postgresql://u@file/d");
    assertThat(choice(environment)).isEqualTo("u@file:5432/d (from limbeck.toml:2 ${FILE})");
    toml("[limbeck]\nurl = \"${FILE}\"\n[env.prod]\nurl = \"postgresql://u@${HOST:-prod}/d\"");
    environment.put("LIMBECK_ENV", "prod");
    assertThat(choice(environment)).isEqualTo("u@prod:5432/d (from limbeck.toml:4 ${HOST})");
    var options = folders.options(environment).withUrl("postgresql://u@option/d");
    assertThat(folders.service("", options).database()).hasToString("u@option:5432/d (from --url)");
  }

  @Test
  void theFiveVariablesNeedNoEscapes() {
    toml("[limbeck]");
    var url = (ServerUrl) folders.service("", PARTS).database().url();
    assertThat(url).isEqualTo(ServerUrl.of("parts", 5432, "d", "u", "p/@:?"));
  }

  @Test
  void partsThatAreMissingAreNamed() {
    toml("[limbeck]\ndefault_url = \"embedded\"");
    assertThatThrownBy(() -> choice(Map.of("DB_HOST", "h", "DB_PASS", "MARKER")))
        .hasMessage(
            """
            CFG-306: Of the variables for the database, DB_USER, DB_NAME are missing
              Set are DB_HOST, DB_PASS.
              fix: export DB_USER=…
              fix: export DB_NAME=…\
            """);
    assertThatThrownBy(() -> choice(Map.of("DB_HOST", "h", "DB_USER", "u", "DB_NAME", "d")))
        .hasMessageContaining("DB_PASS is missing");
    assertThat(choice(Map.of("DB_HOST", "h", "DB_USER", "u", "DB_NAME", "d", "DB_PASS", "")))
        .startsWith("u@h:5432/d");
    assertThat(choice(Map.of("DB_HOST", "", "DB_USER", "", "DB_NAME", "", "DATABASE_URL", "")))
        .startsWith("embedded");
  }

  @Test
  void aLiteralUrlAndADifferentVariableAreAnError() {
    toml("[limbeck]\nurl = \"postgresql://ann:MARKER@file/d\"");
    assertThatThrownBy(() -> choice(Map.of("DATABASE_URL", "postgres://ann:MARKER@variable/d")))
        .hasMessage(
            """
            CFG-305: limbeck.toml:2 and DATABASE_URL name different databases
              limbeck.toml:2: ann@file:5432/d
              DATABASE_URL: ann@variable:5432/d
              fix: unset DATABASE_URL
              fix: remove the url of limbeck.toml:2, or write it as "${DATABASE_URL}"\
            """);
    assertThat(choice(Map.of("DATABASE_URL", "jdbc:postgresql://file:5432/d?user=ann")))
        .isEqualTo("ann@file:5432/d (from limbeck.toml:2)");
  }

  @Test
  void aLiteralUrlOfAnEnvironmentThatTheCommandNamesIsADecision() {
    toml("[limbeck]\n[env.local]\nurl = \"postgresql://u@local/d\"");
    var variables = Map.of("DATABASE_URL", "postgresql://u@other/d");
    assertThat(folders.service("", folders.options(variables).withEnv("local")).database())
        .hasToString("u@local:5432/d (from limbeck.toml:3)");
    var exported = new LinkedHashMap<>(variables);
    exported.put("ALEMBIC_ENV", "local");
    assertThatThrownBy(() -> choice(exported)).hasMessageStartingWith("CFG-305");
  }

  @Test
  void aVariableThatIsNotSetIsAnErrorOnlyWhenTheValueIsNeeded() {
    toml("[limbeck]\nschema = \"habits\"\nurl = \"${PROD_URL}\"");
    var service = folders.service("", Map.of("PROD_URL", ""));
    assertThat(service.schema()).isEqualTo("habits");
    assertThatThrownBy(service::database)
        .hasMessage(
            """
            CFG-107: The variable PROD_URL is not set, and 'url' needs it
              limbeck.toml:3:1
                  3 | url = "${PROD_URL}"
                    | ^
              fix: export PROD_URL=…
              fix: write ${PROD_URL:-DEFAULT} where it need not be set\
            """);
  }

  @Test
  void aUrlWithAnEmptyDefaultIsNone() {
    toml("[limbeck]\nurl = \"${PROD_URL:-}\"\ndefault_url = \"embedded\"");
    assertThat(choice(Map.of())).isEqualTo("embedded (from default_url of limbeck.toml:3)");
  }

  @Test
  void withoutAnyDatabaseTheVariableIsNamed() {
    toml("[limbeck]\nname = \"habits\"");
    assertThatThrownBy(() -> choice(Map.of()))
        .hasMessageStartingWith("CFG-304: Nothing names the database of habits")
        .hasMessageContaining(
            "fix: export DATABASE_URL=postgresql://USER:PASSWORD@HOST:5432/DATABASE");
  }

  @Test
  void aDirectUrlIsTheWayAroundThePoolerBesideIt() {
    toml("[limbeck]\nurl = \"${POOL}\"\ndirect_url = \"${DIRECT}\"\n[env.prod]\nurl = \"${PROD}\"");
    var variables =
        Map.of(
            "POOL", "postgresql://u@pool/d",
            "DIRECT", "postgresql://u@direct/d",
            "PROD", "postgresql://u@prod/d");
    assertThat(choice(variables)).isEqualTo("u@direct:5432/d (from limbeck.toml:3 ${DIRECT})");
    assertThat(folders.service("", folders.options(variables).withEnv("prod")).database())
        .hasToString("u@prod:5432/d (from limbeck.toml:5 ${PROD})");
  }

  @ParameterizedTest
  @ValueSource(strings = {"psycopg2", "asyncpg", "psycopg", "postgresql+asyncpg", "postgresql", ""})
  void driversOfPostgresqlMeanOurs(String driver) {
    toml("[limbeck]");
    assertThat(choice(Map.of("DB_DRIVER", driver, "DATABASE_URL", "embedded")))
        .startsWith("embedded");
  }

  @Test
  void anotherDriverIsAnError() {
    toml("[limbeck]");
    assertThatThrownBy(() -> choice(Map.of("DB_DRIVER", "psycopg3", "DATABASE_URL", "embedded")))
        .hasMessage(
            """
            CFG-307: DB_DRIVER is 'psycopg3', which is none of PostgreSQL's
              fix: export DB_DRIVER=psycopg\
            """);
  }

  @Test
  void thePasswordCommandRunsOnceAndOnlyForALogin() {
    folders.file(
        "limbeck.toml",
        "[workspace]\nmembers = [\"*\"]\n[limbeck]\n"
            + "password_command = \"echo ran >> ran; echo s3cret\"\nurl = \"postgresql://u@h/d\"");
    folders.file("a/limbeck.toml", "[limbeck]\nschema = \"a\"");
    folders.file("b/limbeck.toml", "[limbeck]\nschema = \"b\"");
    var services = folders.find("").select(List.of());
    var choices = services.stream().map(member -> ((ServiceConfig) member).database()).toList();
    assertThat(folders.path("ran")).doesNotExist();
    for (var choice : choices) {
      assertThat(((ServerUrl) choice.login()).password()).contains(new Password("s3cret"));
    }
    assertThat(folders.path("ran")).hasContent("ran");
  }

  @Test
  void aPasswordCommandThatFailsIsNamedWithoutItsOutput() {
    toml("[limbeck]\nurl = \"postgresql://u@h/d\"\npassword_command = \"echo MARKER; exit 3\"");
    assertThatThrownBy(() -> folders.service("").database().login())
        .hasMessage(
            """
            CFG-309: The command of 'password_command' failed
              limbeck.toml:3:1
                  3 | password_command = …
                    | ^
              It exited with 3.
              fix: run it by hand in the folder of limbeck.toml\
            """);
  }

  /** Whatever is wrong with a file that holds a password, the password is not told. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[limbeck]\nurl = postgresql://u:MARKER@h/d",
        "[limbeck]\nurl = \"postgresql://u:MARKER@h/d",
        "[limbeck]\nurl = 'postgresql://u:MARKER@h/d' x",
        "[limbeck]\nurrl = \"postgresql://u:MARKER@h/d\"",
        "[limbeck]\nurrl = \"u:MARKER@h/d\"",
        "[limbeck]\nurl = [\"postgresql://u:MARKER@h/d\"]",
        "[limbeck]\nurl = \"postgresql://u:MARKER@h/d?sslmod=x\"",
        "[limbeck]\nurl = \"mysql://u:MARKER@h/d\"",
        "[limbeck]\nurl = \"postgresql://u:MARKER@h:port/d\"",
        "[limbeck]\nurl = \"postgresql://u:MARKER@${HOST}/d\"",
        "[limbeck]\nurl = \"postgresql://u:MARKER@${HOST/d\"",
        "[limbeck]\nurl = \"postgresql://u:${PW:-MARKER}@h:x/d\"",
        "[limbeck]\ndefault_url = \"postgresql://u:MARKER@h/d?x=y\"",
        "[limbeck]\npassword_command = \"echo MARKER\"\nurl = 3",
        "[limbeck]\npasword_command = \"echo MARKER\"",
        "url = \"postgresql://u:MARKER@h/d\"",
        "postgresql://u:MARKER@h/d",
      })
  void noProblemTellsAPassword(String text) {
    toml(text);
    var thrown = catchThrowable(() -> folders.service("").database().login());
    assertThat(thrown).isNotNull();
    assertThat(thrown.toString())
        .startsWith("dev.limbeck.problem.ProblemException: CFG-")
        .doesNotContain("MARKER");
  }

  @Test
  void nothingThatIsPrintedHoldsThePassword() {
    toml("[limbeck]\nurl = \"postgresql://u:MARKER@h/d\"");
    var options = folders.options(Map.of("PGPASSWORD", "MARKER", "DB_PASS", "MARKER"));
    var service = folders.service("", options);
    var all =
        List.of(
            options,
            service,
            service.database(),
            service.database().login(),
            service.settings(),
            folders.find("", options));
    assertThat(all.toString()).doesNotContain("MARKER");
  }

  private void toml(String text) {
    folders.file("limbeck.toml", text);
  }

  private String choice(Map<String, String> environment) {
    return folders.service("", environment).database().toString();
  }
}
