package dev.limbeck.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who chooses an environment, and what that means to each service. */
class EnvironmentTest {

  @TempDir Path root;
  Folders folders;

  @BeforeEach
  void twoServicesOfWhichOneHasEnvironments() {
    folders =
        new Folders(root.toAbsolutePath())
            .file("limbeck.toml", "[workspace]\nmembers = [\"*\"]\n")
            .file(
                "journal/limbeck.toml",
                """
                [limbeck]
                schema = "journal"
                [env.local]
                [env.supabase]
                role = "supabase"
                """)
            .file("habits/limbeck.toml", "[limbeck]\nschema = \"habits\"");
  }

  @Test
  void theOptionWinsOverLimbecksVariableAndThatOverAlembics() {
    var both = Map.of("LIMBECK_ENV", "supabase", "ALEMBIC_ENV", "local");
    assertThat(folders.find("", folders.options(both)).environment()).contains("supabase");
    assertThat(folders.service("journal", both).role()).contains("supabase");
    assertThat(folders.service("journal", folders.options(both).withEnv("local")).role()).isEmpty();
    assertThat(folders.service("journal", Map.of("ALEMBIC_ENV", "supabase")).role())
        .contains("supabase");
  }

  @Test
  void servicesWithoutTheEnvironmentAreUnaffected() {
    var variable = Map.of("ALEMBIC_ENV", "supabase");
    assertThat(folders.find("", folders.options(variable)).select(List.of())).hasSize(2);
    assertThat(folders.service("habits", variable).role()).isEmpty();
  }

  @Test
  void anEnvironmentThatNoFileDefinesIsAnError() {
    assertThatThrownBy(() -> folders.service("", Map.of("ALEMBIC_ENV", "suapbase")))
        .hasMessage(
            """
            CFG-207: No environment 'suapbase' (from ALEMBIC_ENV) is defined
              Defined are
              local of journal/limbeck.toml
              supabase of journal/limbeck.toml
              fix: --env supabase
              fix: unset ALEMBIC_ENV\
            """);
  }

  @Test
  void anEnvironmentThatIsAskedForMustMeanSomethingToTheServices() {
    var options = folders.options(Map.of()).withEnv("supabase");
    assertThat(folders.find("", options).select(List.of())).hasSize(2);
    assertThatThrownBy(() -> folders.find("", options).select(List.of("habits")))
        .hasMessage(
            """
            CFG-207: No environment 'supabase' for habits
              Other services of the workspace define it.
              fix: leave --env out, or add [env.supabase]\
            """);
    assertThat(folders.service("journal", folders.options(Map.of()).withEnv("local")).schema())
        .isEqualTo("journal");
  }
}
