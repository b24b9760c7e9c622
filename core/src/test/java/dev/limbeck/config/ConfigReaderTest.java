package dev.limbeck.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with one file, told with its place and all at once. */
class ConfigReaderTest {

  @TempDir Path root;
  Folders folders;

  @BeforeEach
  void setUp() {
    folders = new Folders(root.toAbsolutePath());
  }

  @Test
  void everySyntaxErrorHasItsPlace() {
    assertThat(problems("[limbeck]\nschema = habits\nrole = \"x"))
        .isEqualTo(
            """
            CFG-101: limbeck.toml is not valid TOML
              limbeck.toml:2:10
                  2 | schema = habits
                    |          ^
              Expected a value
            CFG-101: limbeck.toml is not valid TOML
              limbeck.toml:3:10
                  3 | role = "x
                    |          ^
              Unexpected end of input, expected " or a character\
            """);
  }

  @Test
  void everyUnknownKeyNamesTheNearest() {
    assertThat(
            problems(
                """
                schema = "habits"
                [limbek]
                [limbeck]
                shcema = "habits"
                compare = { exlude = ["x"] }
                [env.prod]
                colour = "red"
                """))
        .startsWith(
            """
            CFG-102: 'schema' is no key and no table of limbeck.toml
              limbeck.toml:1:1
                  1 | schema = "habits"
                    | ^
              fix: put 'schema' under [limbeck]
            CFG-102: 'limbek' is no key and no table of limbeck.toml
              limbeck.toml:2:1
                  2 | [limbek]
                    | ^
              fix: [limbeck]
            CFG-102: There is no key 'shcema'
              limbeck.toml:4:1
                  4 | shcema = …
                    | ^
              fix: write 'schema'
            CFG-102: There is no key 'exlude'
              limbeck.toml:5:13
                  5 | compare = { exlude = ["x"] }
                    |             ^
              fix: write 'exclude'
            CFG-102: There is no key 'colour'
              limbeck.toml:7:1
                  7 | colour = …
                    | ^
              fix: one of name, schema, \
            """);
  }

  @Test
  void everyValueHasItsType() {
    assertThat(
            problems(
                    """
                    [limbeck]
                    schema = 3
                    version_locations = "db"
                    protected = "yes"
                    lock_timeout = 5
                    lock_wait = "5 weeks"
                    truncate_slug_length = 0
                    format = "sqll"
                    timezone = "Mars/Olympus"
                    history_table = true
                    version_table_schema = "pg_toast"
                    version_table = "a.b"
                    compare = "all"
                    url = "${"
                    """)
                .lines()
                .filter(line -> line.startsWith("CFG")))
        .containsExactly(
            "CFG-103: 'schema' must be a name of 1 to 63 bytes without a dot, and no schema of"
                + " PostgreSQL's own",
            "CFG-103: 'version_locations' must be a list of texts",
            "CFG-103: 'protected' must be true or false",
            "CFG-103: 'lock_timeout' must be a duration such as \"5s\", \"500ms\" or \"2min\"",
            "CFG-104: 'lock_wait' is \"5 weeks\"; it must be a duration such as \"5s\", \"500ms\""
                + " or \"2min\"",
            "CFG-103: 'truncate_slug_length' must be a whole number from 1 to 9999",
            "CFG-104: 'format' is \"sqll\"; it must be \"sql\" or \"java\"",
            "CFG-104: 'timezone' is \"Mars/Olympus\"; it must be a time zone such as \"UTC\" or"
                + " \"Europe/Berlin\"",
            "CFG-103: 'history_table' must be \"name\", \"schema.name\" or false",
            "CFG-104: 'version_table_schema' is \"pg_toast\"; it must be a name of 1 to 63 bytes"
                + " without a dot, and no schema of PostgreSQL's own",
            "CFG-104: 'version_table' is \"a.b\"; it must be a name of 1 to 63 bytes without a dot",
            "CFG-103: 'compare' must be a table",
            "CFG-104: The value of 'url' holds a '${' that names no variable");
  }

  @Test
  void keysOfAServiceAreNotInheritedFromAWorkspace() {
    assertThat(
            problems(
                    """
                    [workspace]
                    members = ["*"]
                    membres = []
                    [limbeck]
                    schema = "one"
                    name = "x"
                    [env.prod]
                    schema = "two"
                    """)
                .lines()
                .filter(line -> line.startsWith("CFG")))
        .containsExactly(
            "CFG-102: There is no key 'membres'",
            "CFG-105: 'schema' of a workspace means nothing: members do not inherit it",
            "CFG-105: 'name' of a workspace means nothing: members do not inherit it",
            "CFG-105: 'schema' of a workspace means nothing: members do not inherit it");
    assertThat(problems("[env.prod]\ndepends_on = [\"x\"]"))
        .startsWith("CFG-105: 'depends_on' cannot differ between environments");
  }

  @Test
  void problemsOfSeveralFilesAreToldTogether() {
    folders.file("limbeck.toml", "[workspace]\nmembers = [\"*\"]");
    folders.file("a/limbeck.toml", "[limbeck]\nx = 1");
    folders.file("b/limbeck.toml", "[limbeck]\ny = ");
    assertThatThrownBy(() -> folders.find(""))
        .hasMessageContaining("a/limbeck.toml:2:1")
        .hasMessageContaining("b/limbeck.toml:2:");
  }

  @Test
  void anEmptyFileIsAServiceWithDefaults() {
    folders.file("habits/limbeck.toml", "");
    assertThat(folders.service("habits").name()).isEqualTo("habits");
  }

  private String problems(String text) {
    folders.file("limbeck.toml", text);
    try {
      folders.find("");
      return "";
    } catch (dev.limbeck.problem.ProblemException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
