package dev.limbeck.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.NamingConvention;
import dev.limbeck.schema.QualifiedName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The values of a service, given and by default. */
class ServiceConfigTest {

  private static final String EVERY_KEY =
      """
      [limbeck]
      name = "habits"
      schema = "${STAGE:-test}_habits"
      version_locations = ["one", "two/three"]
      recursive_version_locations = true
      version_table = "versions"
      version_table_schema = "meta"
      history_table = "limbeck.history"
      search_path = ["extensions"]
      role = "owner"
      model = "schema.sql"
      scratch = "postgresql://u@h/d"
      scratch_setup = ["setup.sql"]
      format = "java"
      file_template = "%(year)d_%(slug)s"
      timezone = "Europe/Berlin"
      truncate_slug_length = 20
      classpath = ["target/classes"]
      release = 25
      templates = "templates"
      protected = true
      lock_timeout = "500ms"
      statement_timeout = "2min"
      lock_wait = "1h"
      [limbeck.compare]
      schemas = ["a"]
      include = ["b*"]
      exclude = ["${NAME:-c}"]
      privileges = true
      [limbeck.hooks]
      after_step = ["com.example.Notify", "hooks/grants.sql"]
      post_write = ["fmt -i {path}"]
      [limbeck.naming]
      ix = "ix_%(column_0_label)s"
      """;

  @TempDir Path root;
  Folders folders;

  @BeforeEach
  void setUp() {
    folders = new Folders(root.toAbsolutePath());
  }

  @Test
  void everyKeyHasItsDefault() {
    folders.file("habits/limbeck.toml", "");
    var service = folders.service("habits");
    assertThat(service.name()).isEqualTo("habits");
    assertThat(service.schema()).isEqualTo("public");
    assertThat(service.versionLocations()).containsExactly(folders.path("habits/db/versions"));
    assertThat(service.recursiveVersionLocations()).isFalse();
    assertThat(service.versionTable()).isEqualTo(new QualifiedName("public", "alembic_version"));
    assertThat(service.historyTable()).contains(new QualifiedName("public", "limbeck_history"));
    assertThat(service.searchPath()).isEmpty();
    assertThat(service.role()).isEmpty();
    assertThat(service.models()).isEmpty();
    assertThat(service.compare())
        .isEqualTo(new CompareRules(List.of(), List.of(), List.of(), false));
    assertThat(service.scratch()).isEmpty();
    assertThat(service.scratchSetup()).isEmpty();
    assertThat(service.format()).isEqualTo(RevisionFormat.SQL);
    assertThat(service.fileTemplate()).isEqualTo("%(rev)s_%(slug)s");
    assertThat(service.timezone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(service.truncateSlugLength()).isEqualTo(40);
    assertThat(service.classpath()).isEmpty();
    assertThat(service.release()).isEqualTo(21);
    assertThat(service.templates()).isEmpty();
    assertThat(service.hooks().afterStep()).isEmpty();
    assertThat(service.naming()).isEqualTo(NamingConvention.NONE);
    assertThat(service.dependsOn()).isEmpty();
    assertThat(service.isProtected()).isFalse();
    assertThat(service.lockTimeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(service.statementTimeout()).isEmpty();
    assertThat(service.lockWait()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void everyKeyIsRead() {
    folders.file("limbeck.toml", EVERY_KEY);
    var service = folders.service("");
    assertThat(service.name()).isEqualTo("habits");
    assertThat(service.schema()).isEqualTo("test_habits");
    assertThat(folders.service("", Map.of("STAGE", "prod")).schema()).isEqualTo("prod_habits");
    assertThat(service.versionLocations())
        .containsExactly(folders.path("one"), folders.path("two/three"));
    assertThat(service.recursiveVersionLocations()).isTrue();
    assertThat(service.versionTable()).isEqualTo(new QualifiedName("meta", "versions"));
    assertThat(service.historyTable()).contains(new QualifiedName("limbeck", "history"));
    assertThat(service.searchPath()).contains(List.of("extensions"));
    assertThat(service.role()).contains("owner");
    assertThat(service.models()).containsExactly("schema.sql");
    assertThat(service.compare())
        .isEqualTo(new CompareRules(List.of("a"), List.of("b*"), List.of("c"), true));
    assertThat(service.scratch()).contains("postgresql://u@h/d");
    assertThat(service.scratchSetup()).containsExactly(folders.path("setup.sql"));
    assertThat(service.format()).isEqualTo(RevisionFormat.JAVA);
    assertThat(service.fileTemplate()).isEqualTo("%(year)d_%(slug)s");
    assertThat(service.timezone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(service.truncateSlugLength()).isEqualTo(20);
    assertThat(service.classpath().orElseThrow()).containsExactly(folders.path("target/classes"));
    assertThat(service.release()).isEqualTo(25);
    assertThat(service.templates()).contains(folders.path("templates"));
    var hooks = service.hooks().afterStep();
    assertThat(hooks).extracting(HookSettings.Entry::isSql).containsExactly(false, true);
    assertThat(hooks.getLast().path()).isEqualTo(folders.path("hooks/grants.sql"));
    assertThat(hooks.getLast().place()).hasToString("limbeck.toml:31:1");
    assertThat(service.hooks().postWrite())
        .extracting(HookSettings.Entry::text)
        .containsExactly("fmt -i {path}");
    assertThat(service.naming().pattern("ix")).contains("ix_%(column_0_label)s");
    assertThat(service.isProtected()).isTrue();
    assertThat(service.lockTimeout()).isEqualTo(Duration.ofMillis(500));
    assertThat(service.statementTimeout()).contains(Duration.ofMinutes(2));
    assertThat(service.lockWait()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void theHistoryCanBeLeftOutOrNamedWithinTheSchema() {
    folders.file("limbeck.toml", "[limbeck]\nschema = \"s\"\nhistory_table = false");
    assertThat(folders.service("").historyTable()).isEmpty();
    folders.file("limbeck.toml", "[limbeck]\nschema = \"s\"\nhistory_table = \"h\"");
    assertThat(folders.service("").historyTable()).contains(new QualifiedName("s", "h"));
  }

  @Test
  void ofTheDefaultLocationsThoseAreReadThatAreThere() {
    folders.file("limbeck.toml", "").file("pom.xml", "");
    assertThat(folders.service("").readLocations()).hasSize(2);
    folders.file("src/main/resources/db/versions/README", "");
    assertThat(folders.service("").readLocations())
        .containsExactly(folders.path("src/main/resources/db/versions"));
    folders.file("limbeck.toml", "[limbeck]\nversion_locations = [\"a\", \"b\"]");
    assertThat(folders.service("").readLocations()).hasSize(2);
  }

  @Test
  void besideABuildRevisionsAreClassesLikeAnyOther() {
    folders.file("limbeck.toml", "").file("pom.xml", "");
    assertThat(folders.service("").versionLocations())
        .containsExactly(
            folders.path("src/main/resources/db/versions"),
            folders.path("src/main/java/db/versions"));
    assertThat(folders.service("").locationsFor(RevisionFormat.SQL))
        .containsExactly(folders.path("src/main/resources/db/versions"));
    assertThat(folders.service("").locationsFor(RevisionFormat.JAVA))
        .containsExactly(folders.path("src/main/java/db/versions"));
  }

  @Test
  void inAWorkspaceClassesOfServicesHaveDifferentPackages() {
    folders
        .file("limbeck.toml", "[workspace]\nmembers = [\"*\"]")
        .file("src-agent/limbeck.toml", "[limbeck]\nschema = \"a\"")
        .file("src-agent/build.gradle.kts", "");
    assertThat(folders.service("src-agent").versionLocations())
        .containsExactly(
            folders.path("src-agent/src/main/resources/db/versions"),
            folders.path("src-agent/src/main/java/db/src_agent/versions"));
  }

  @Test
  void pathsOfAWorkspaceBelongToTheServiceOrToTheFileThatNamesThem() {
    folders
        .file(
            "limbeck.toml",
            """
            [workspace]
            members = ["a"]
            [limbeck]
            version_locations = ["migrations"]
            templates = "templates"
            scratch_setup = ["extensions.sql"]
            """)
        .file("a/limbeck.toml", "[limbeck]\nschema = \"a\"");
    var service = folders.service("a");
    assertThat(service.versionLocations()).containsExactly(folders.path("a/migrations"));
    assertThat(service.templates()).contains(folders.path("templates"));
    assertThat(service.scratchSetup()).containsExactly(folders.path("extensions.sql"));
  }
}
