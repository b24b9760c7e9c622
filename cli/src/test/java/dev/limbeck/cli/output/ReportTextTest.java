package dev.limbeck.cli.output;

import static dev.limbeck.cli.output.Reports.applied;
import static dev.limbeck.cli.output.Reports.done;
import static dev.limbeck.cli.output.Reports.failed;
import static dev.limbeck.cli.output.Reports.read;
import static dev.limbeck.cli.output.Reports.stepFailed;
import static dev.limbeck.cli.output.Reports.unreachable;
import static dev.limbeck.cli.output.Reports.untouched;
import static dev.limbeck.cli.output.Reports.upgrade;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.command.CommandReport;
import dev.limbeck.command.Detail;
import dev.limbeck.command.ServiceReport;
import dev.limbeck.command.ServiceReport.State;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTextTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void anUpgradeOfSeveralServicesHasALineForEachAndASummary() {
    print(
        upgrade(
            applied("habits_service", "3b7a1d2e4f56 (head)", "189b1231afd4", "3b7a1d2e4f56"),
            done("meals_service", "0002 (head)", "0002"),
            untouched(
                "practices_service", State.SKIP, "no config yet; create one:  limbeck init")));
    assertThat(stdout())
        .isEqualTo(
            """
            ok    habits_service     applied 2, now 3b7a1d2e4f56 (head)
            ok    meals_service      Already at head, nothing to do (0002)
            SKIP  practices_service  no config yet; create one:  limbeck init
            3 services on app@db.example:5432/swae: 1 applied, 1 already at head, 1 skipped, 0 failed, 0 not tried (1.1 s)
            """);
    assertThat(stderr()).isEmpty();
  }

  @Test
  void aFailureIsToldOnTheStandardErrorAndNamedInTheSummary() {
    print(
        upgrade(
            failed("meals", stepFailed()), untouched("practices", State.NOT_TRIED, "needs meals")));
    assertThat(stdout())
        .isEqualTo(
            """
            failed     meals      RUN-310
            not tried  practices  needs meals
            2 services on app@db.example:5432/swae: 0 applied, 0 already at head, 0 skipped, 1 failed, 1 not tried (1.1 s)
            """);
    assertThat(stderr())
        .startsWith("RUN-310: meals: upgrade to 0002 failed\n  db/versions/0002_off.sql:9:3\n")
        .doesNotContain("service:");
  }

  @Test
  void aProblemOfSeveralServicesIsToldOnce() {
    print(upgrade(failed("meals", unreachable()), failed("users", unreachable())));
    assertThat(stderr())
        .isEqualTo(
            """
            DB-101: No connection to app@db.example:5432/swae
              Connection refused
              fix: start it
              services: meals, users
            """);
  }

  @Test
  void aSingleServiceHasOneLineThatEndsWithTheDatabase() {
    print(upgrade(done("habits", "3b7a (head)", "3b7a")));
    assertThat(stdout())
        .isEqualTo(
            "ok    habits  Already at head, nothing to do (3b7a) on app@db.example:5432/swae"
                + " (1.1 s)\n");
  }

  @Test
  void aTargetThatIsNotTheHeadIsNamed() {
    print(upgrade(done("habits", "189b", "189b")));
    assertThat(stdout()).startsWith("ok    habits  Already at 189b, nothing to do on ");
  }

  @Test
  void aReaderOfOneServicePrintsNothingButItsLines() {
    print(CommandReport.of("current", List.of(read("habits", "3b7a1d2e4f56 (head)"))));
    assertThat(stdout()).isEqualTo("3b7a1d2e4f56 (head)\n");
  }

  @Test
  void aServiceWithoutLinesPrintsNothing() {
    print(CommandReport.of("current", List.of(read("habits"))));
    assertThat(stdout() + stderr()).isEmpty();
  }

  @Test
  void aReaderOfSeveralServicesBeginsEachLineWithItsService() {
    ServiceReport[] services = {
      read("habits", "3b7a (head)", "", "Rev: 3b7a\n\n    streaks", "end"),
      read("users_service"),
      untouched("practices", State.SKIP, "no config yet")
    };
    print(CommandReport.of("history", List.of(services)));
    assertThat(stdout())
        .isEqualTo(
            """
            habits         3b7a (head)
            habits
            habits         Rev: 3b7a
            habits
            habits             streaks
            habits         end
            users_service  -
            """);
    assertThat(stderr()).isEqualTo("practices      SKIP  no config yet\n");
  }

  @Test
  void quietIsNeverSilentOnFailure() {
    new ReportText(console(), true).print(upgrade(failed("meals", stepFailed())), 1);
    assertThat(stdout()).isEmpty();
    assertThat(stderr()).startsWith("RUN-310: ");
  }

  @Test
  void aDowngradeSaysWhatItUndid() {
    var one = applied("habits", "base", "189b");
    print(CommandReport.of("downgrade", List.of(one, done("meals", "base"))));
    assertThat(stdout())
        .isEqualTo(
            """
            ok    habits  undone 1, now base
            ok    meals   Already at base, nothing to do
            2 services on app@db.example:5432/swae: 1 downgraded, 1 unchanged, 0 skipped, 0 failed, 0 not tried (1.1 s)
            """);
  }

  @Test
  void whatInitWroteStandsInColumns() {
    var files =
        List.of(
            new Detail.File("created", "limbeck.toml", "schema = \"practices\""),
            new Detail.File("created", "db/versions/", ""),
            new Detail.File("exists", ".gitignore", "left as it is"));
    print(CommandReport.of("init", new Detail.Files(files, "limbeck revision -m \"x\"")));
    assertThat(stdout())
        .isEqualTo(
            """
            created  limbeck.toml  schema = "practices"
            created  db/versions/
            exists   .gitignore    left as it is
            next:    limbeck revision -m "x"
            """);
  }

  @Test
  void theUrlOfTheEmbeddedServerStandsAlone() {
    var url = Optional.of("postgresql://u:p@127.0.0.1:5/db");
    print(CommandReport.of("embedded", new Detail.Embedded("running", url)));
    assertThat(stdout()).isEqualTo("postgresql://u:p@127.0.0.1:5/db\n");
  }

  @Test
  void aServerThatRanBeforeIsNotStarted() {
    var url = Optional.of("postgresql://u@127.0.0.1:5/db");
    print(CommandReport.of("embedded", new Detail.Embedded("already running", url)));
    assertThat(stdout()).isEqualTo("already running  postgresql://u@127.0.0.1:5/db\n");
  }

  @Test
  void coloursAreOnlyForThoseWhoCanSeeThem() {
    var coloured = new Console(stream(out), stream(err), new Palette(true), new Palette(true));
    new ReportText(coloured, false).print(upgrade(failed("meals", stepFailed())), 0);
    assertThat(stdout()).startsWith("\033[1;31mfailed\033[0m  meals");
    assertThat(stderr()).startsWith("\033[1;31mRUN-310\033[0m: meals");
  }

  private void print(CommandReport report) {
    new ReportText(console(), false).print(report, 1100);
  }

  private Console console() {
    return new Console(stream(out), stream(err), new Palette(false), new Palette(false));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String stdout() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String stderr() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
