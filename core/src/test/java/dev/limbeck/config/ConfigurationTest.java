package dev.limbeck.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files count, which services they make, and which of them a command acts on. */
class ConfigurationTest {

  @TempDir Path root;
  Folders folders;

  @BeforeEach
  void setUp() {
    folders = new Folders(root.toAbsolutePath());
  }

  @Test
  void theNearestFileUpwardCounts() {
    folders
        .file("habits/limbeck.toml", "[limbeck]\nschema = \"habits\"")
        .folder("habits/db/versions");
    var configuration = folders.find("habits/db/versions");
    assertThat(configuration.workspaceRoot()).isEmpty();
    assertThat(configuration.root()).isEqualTo(folders.path("habits"));
    assertThat(names(configuration.select(List.of()))).containsExactly("habits");
  }

  @Test
  void withoutAnyFileTheCommandThatWritesOneIsNamed() {
    folders.folder("empty");
    assertThatThrownBy(() -> folders.find("empty"))
        .hasMessage(
            """
            CFG-201: No config file 'limbeck.toml' found in empty or above it
              fix: limbeck init empty\
            """);
  }

  @Test
  void aWorkspaceHasItsMembersInTheirOrderThenByName() {
    workspace("members = [\"src/alembic-config\", \"*_service\"]");
    service("movements_service", "schema = \"movements\"");
    service("habits_service", "schema = \"habits\"");
    service("src/alembic-config", "name = \"agent-journal\"\nschema = \"journal\"");
    folders.folder("users_service").folder(".hidden_service").file("a_service", "a file");
    var configuration = folders.find("");
    assertThat(names(configuration.select(List.of())))
        .containsExactly("agent-journal", "habits_service", "movements_service", "users_service");
    assertThat(configuration.members().getLast())
        .isEqualTo(
            new UnconfiguredService(
                "users_service", folders.path("users_service"), "users_service"));
    assertThat(configuration.scope()).isEmpty();
  }

  @Test
  void inTheFolderOfAServiceACommandActsOnItAlone() {
    workspace("members = [\"*_service\"]");
    service("habits_service", "schema = \"habits\"");
    service("users_service", "schema = \"users\"");
    folders.folder("habits_service/db").folder("meals_service/db").folder("tools");
    assertThat(names(folders.find("habits_service/db").select(List.of())))
        .containsExactly("habits_service");
    assertThat(folders.find("habits_service").workspaceRoot()).contains(folders.path(""));
    assertThat(names(folders.find("meals_service/db").select(List.of())))
        .containsExactly("meals_service");
    assertThat(names(folders.find("tools").select(List.of())))
        .containsExactly("habits_service", "meals_service", "users_service");
  }

  @Test
  void aServiceThatTheWorkspaceDoesNotListIsOnItsOwn() {
    workspace("members = [\"services/*\"]");
    service("elsewhere", "");
    var configuration = folders.find("elsewhere");
    assertThat(configuration.workspaceRoot()).isEmpty();
    assertThat(folders.service("elsewhere").schema()).isEqualTo("public");
  }

  @Test
  void aFileCanBeNamed() {
    folders.file("habits/other.toml", "[limbeck]\nschema = \"other\"");
    var options = folders.options(Map.of()).withFile(Path.of("habits/other.toml"));
    assertThat(folders.service("", options).schema()).isEqualTo("other");
    assertThatThrownBy(
            () -> folders.find("", folders.options(Map.of()).withFile(Path.of("none.toml"))))
        .hasMessageStartingWith("CFG-108: none.toml cannot be read");
  }

  @Test
  void servicesAreSelectedByNameOrFolder() {
    workspace("members = [\"src/*\", \"*_service\"]");
    service("src/alembic-config", "name = \"agent-journal\"\nschema = \"journal\"");
    service("habits_service", "schema = \"habits\"");
    var configuration = folders.find("");
    assertThat(names(configuration.select(List.of("habits_service", "src/alembic-config"))))
        .containsExactly("agent-journal", "habits_service");
    assertThatThrownBy(() -> configuration.select(List.of("habit_service")))
        .hasMessage(
            """
            CFG-206: There is no service 'habit_service'
              The services are agent-journal, habits_service.
              fix: -s habits_service\
            """);
  }

  @Test
  void aMemberThatIsNamedMustExist() {
    workspace("members = [\"services/*\",\n  \"habits_service\"]");
    assertThatThrownBy(() -> folders.find(""))
        .hasMessage(
            """
            CFG-202: The member 'habits_service' does not exist
              limbeck.toml:3:3
                  3 |   "habits_service"]
                    |   ^
              fix: mkdir habits_service
              fix: remove it from members\
            """);
  }

  @Test
  void aMemberStaysWithinTheWorkspace() {
    workspace("members = [\"../other\", \"/etc\", \".\", \"services/**\"]");
    assertThatThrownBy(() -> folders.find(""))
        .hasMessageContaining("The member '../other' is no folder of the workspace")
        .hasMessageContaining("'/etc'")
        .hasMessageContaining("'.'")
        .hasMessageContaining("'services/**'");
  }

  @Test
  void laterTablesWinKeyByKey() {
    folders.file(
        "limbeck.toml",
        """
        [workspace]
        members = ["a", "b"]
        [limbeck]
        role = "workspace"
        lock_timeout = "1s"
        lock_wait = "1s"
        statement_timeout = "1s"
        [env.prod]
        lock_wait = "3s"
        statement_timeout = "3s"
        """);
    folders.file(
        "a/limbeck.toml",
        """
        [limbeck]
        schema = "a"
        lock_timeout = "2s"
        lock_wait = "2s"
        statement_timeout = "2s"
        [env.prod]
        schema = "a_prod"
        statement_timeout = "4s"
        """);
    service("b", "schema = \"b\"");
    var a = folders.service("a", folders.options(Map.of()).withEnv("prod"));
    assertThat(a.role()).contains("workspace");
    assertThat(a.lockTimeout()).hasSeconds(2);
    assertThat(a.lockWait()).hasSeconds(3);
    assertThat(a.statementTimeout().orElseThrow()).hasSeconds(4);
    assertThat(a.schema()).isEqualTo("a_prod");
    var b = folders.service("b", folders.options(Map.of()).withEnv("prod"));
    assertThat(b.schema()).isEqualTo("b");
    assertThat(b.lockTimeout()).hasSeconds(1);
  }

  @Test
  void whatIsWrongBetweenServicesIsToldTogether() {
    workspace("members = [\"a\", \"b\", \"c\", \"x/a\"]");
    service("a", "schema = \"a\"\ndepends_on = [\"b\"]");
    service("b", "schema = \"b\"\ndepends_on = [\"a\"]");
    service("c", "depends_on = [\"aa\"]");
    service("x/a", "schema = \"xa\"");
    assertThatThrownBy(() -> folders.find(""))
        .hasMessage(
            """
            CFG-203: Two services are called 'a'
              a and x/a
              fix: name = "…" under [limbeck] of one of them
            CFG-106: c has no 'schema'
              c/limbeck.toml
              Services of a workspace share a database, so each says its own.
              fix: schema = "…" under [limbeck]
            CFG-204: c depends on 'aa', which is no service of the workspace
              c/limbeck.toml:2:1
                  2 | depends_on = ["aa"]
                    | ^
              fix: write 'a'
            CFG-205: Cycle is detected in services (a -> b -> a)
              a/limbeck.toml:3:1
                  3 | depends_on = ["b"]
                    | ^
              fix: remove one of these from depends_on\
            """);
  }

  @Test
  void twoServicesDoNotShareAVersionTable() {
    workspace("members = [\"a\", \"b\"]");
    service("a", "schema = \"s\"");
    service("b", "schema = \"s\"");
    assertThatThrownBy(() -> folders.find(""))
        .hasMessageStartingWith("CFG-208: a and b have one version table, s.alembic_version");
    service("b", "schema = \"s\"\nversion_table = \"b_version\"");
    assertThat(folders.find("").members()).hasSize(2);
  }

  @Test
  void theExampleWorkspaceIsRead() {
    var example = Path.of(System.getProperty("limbeck.root", ".."), "examples/swae");
    var options = ConfigOptions.of(Map.of("ALEMBIC_ENV", "local"));
    var selected = Configuration.find(example, options).select(List.of());
    assertThat(names(selected)).startsWith("agent-journal", "habits_service").hasSize(6);
    assertThat(selected)
        .allSatisfy(member ->
            assertThat(((ServiceConfig) member).database().url().display()).isEqualTo("embedded"));
  }

  @Test
  void aServiceMayDependOnOneThatIsNotConfiguredYet() {
    workspace("members = [\"*_service\"]");
    service("practices_service", "schema = \"practices\"\ndepends_on = [\"users_service\"]");
    folders.folder("users_service");
    assertThat(folders.service("practices_service").dependsOn()).containsExactly("users_service");
  }

  @Test
  void theSchemaOfOneServiceCanBeOverriddenButNotOfSeveral() {
    workspace("members = [\"*_service\"]\n[limbeck]\nhistory_table = \"limbeck.history\"");
    service("habits_service", "schema = \"habits\"");
    service("users_service", "schema = \"users\"");
    folders.folder("meals_service");
    var options = folders.options(Map.of("DB_SCHEMA", "other"));
    var habits = folders.service("habits_service", options);
    assertThat(habits.schema()).isEqualTo("other");
    assertThat(habits.versionTable()).hasToString("other.alembic_version");
    assertThat(folders.find("", options).select(List.of("users_service", "meals_service")))
        .hasSize(2);
    assertThatThrownBy(() -> folders.find("", options).select(List.of()))
        .hasMessage(
            """
            CFG-308: DB_SCHEMA is 'other', but the command acts on 2 services
              It would put all of them into one schema.
              fix: unset DB_SCHEMA
              fix: -s habits_service\
            """);
  }

  private void workspace(String text) {
    folders.file("limbeck.toml", "[workspace]\n" + text);
  }

  private void service(String folder, String text) {
    folders.file(folder + "/limbeck.toml", "[limbeck]\n" + text);
  }

  private static List<String> names(List<Member> members) {
    return members.stream().map(Member::name).toList();
  }
}
