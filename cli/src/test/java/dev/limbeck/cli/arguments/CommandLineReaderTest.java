package dev.limbeck.cli.arguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.limbeck.cli.output.Palette;
import dev.limbeck.command.CurrentCommand;
import dev.limbeck.command.DowngradeCommand;
import dev.limbeck.command.EmbeddedCommand;
import dev.limbeck.command.HeadsCommand;
import dev.limbeck.command.HistoryCommand;
import dev.limbeck.command.InitCommand;
import dev.limbeck.command.InitTemplate;
import dev.limbeck.command.MergeCommand;
import dev.limbeck.command.RevisionCommand;
import dev.limbeck.command.ServiceCommand;
import dev.limbeck.command.ShowCommand;
import dev.limbeck.command.SqlCommand;
import dev.limbeck.command.StampCommand;
import dev.limbeck.command.UpgradeCommand;
import dev.limbeck.command.WantedRevision;
import dev.limbeck.config.RevisionFormat;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.UsageCode;
import dev.limbeck.revision.TargetParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineReaderTest {

  @Test
  void globalOptionsStandBeforeOrBehindTheCommand() {
    var before = read("-C", "a", "-s", "x,y", "--env", "e", "--json", "upgrade", "head");
    var behind = read("upgrade", "-C", "a", "head", "-s", "x", "-s", "y", "--json", "-n", "e");
    assertThat(behind).isEqualTo(before);
    assertThat(before.globals().folder()).contains(Path.of("a"));
    assertThat(before.globals().services()).containsExactly("x", "y");
    assertThat(before.globals().env()).contains("e");
    assertThat(before.globals().output().json()).isTrue();
  }

  @Test
  void servicesOfBothSidesAreTaken() {
    assertThat(read("-s", "a", "heads", "--service=b, c").globals().services())
        .containsExactly("a", "b", "c");
  }

  @Test
  void whatStandsBehindTheCommandWins() {
    assertThat(read("--url", "one", "heads", "--url", "two").globals().url()).contains("two");
  }

  @Test
  void everyGlobalOptionIsRead() {
    var globals =
        read(
                "-c", "my.toml", "--all", "-x", "a=1", "-x", "b=x=y", "--jobs", "2", "--yes", "db",
                "--color", "never", "--trace", "-q", "heads")
            .globals();
    assertThat(globals.file()).contains(Path.of("my.toml"));
    assertThat(globals.all()).isTrue();
    assertThat(globals.arguments()).isEqualTo(Map.of("a", "1", "b", "x=y"));
    assertThat(globals.jobs()).isEqualTo(2);
    assertThat(globals.confirmed()).contains("db");
    assertThat(globals.output())
        .isEqualTo(new GlobalOptions.Output(false, true, false, Palette.When.NEVER, true));
  }

  @Test
  void aCommandsOwnFlagWinsBehindItsName() {
    var typed = read("current", "-v", "-c");
    assertThat(command(typed)).isEqualTo(new CurrentCommand(true, true));
    assertThat(typed.globals().output().verbose()).isFalse();
    assertThat(typed.globals().file()).isEmpty();
    var other = read("-v", "-c", "f", "current");
    assertThat(command(other)).isEqualTo(new CurrentCommand(false, false));
    assertThat(other.globals().output().verbose()).isTrue();
    assertThat(other.globals().file()).contains(Path.of("f"));
  }

  @Test
  void aSignedNumberIsATarget() {
    assertThat(command(read("downgrade", "-1")))
        .isEqualTo(DowngradeCommand.to(TargetParser.parse("-1")));
    assertThat(command(read("-s", "habits", "upgrade", "+2", "-q")))
        .isEqualTo(UpgradeCommand.to(TargetParser.parse("+2")));
    assertThat(command(read("show", "-1")))
        .isEqualTo(new ShowCommand(TargetParser.parse("-1"), Optional.empty()));
  }

  @Test
  void aRangeMayBeginWithASignedNumber() {
    var range = Optional.of(TargetParser.parseRange("-2:"));
    assertThat(command(read("history", "-r", "-2:", "-v", "-i")))
        .isEqualTo(new HistoryCommand(range, true, true));
    assertThat(command(read("history", "-r-2:")))
        .isEqualTo(new HistoryCommand(range, false, false));
    assertThat(command(read("history", "--rev-range=-2:")))
        .isEqualTo(new HistoryCommand(range, false, false));
  }

  @Test
  void theOtherCommandsAreRead() {
    assertThat(command(read("heads", "--resolve-dependencies")))
        .isEqualTo(new HeadsCommand(false, true, false));
    assertThat(command(read("stamp", "a1", "b2", "--purge")))
        .isEqualTo(
            StampCommand.of(List.of(TargetParser.parse("a1"), TargetParser.parse("b2")), true));
    assertThat(command(read("revision", "-m", "add it", "--rev-id", "0007")))
        .isEqualTo(
            new RevisionCommand(
                List.of(TargetParser.parse("head")),
                new WantedRevision(
                    Optional.of("add it"),
                    Optional.of("0007"),
                    false,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()),
                Optional.empty()));
    assertThat(command(read("merge", "a1", "b2", "-m", "both", "--splice", "--format", "java")))
        .isEqualTo(
            new MergeCommand(
                List.of(TargetParser.parse("a1"), TargetParser.parse("b2")),
                new WantedRevision(
                    Optional.of("both"),
                    Optional.empty(),
                    true,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(RevisionFormat.JAVA))));
    assertThat(read("embedded", "url").request())
        .isEqualTo(new Request.OnServer(new EmbeddedCommand(EmbeddedCommand.Action.URL)));
    assertThat(read("init", "practices_service", "--schema", "p", "--like", "../h").request())
        .isEqualTo(
            new Request.InFolder(
                new InitCommand(
                    Path.of("practices_service"),
                    Optional.of("p"),
                    Optional.of(Path.of("../h")),
                    InitTemplate.BuiltIn.GENERIC,
                    Optional.empty())));
  }

  @Test
  void aQueryIsTypedOrReadFromAFileOrFromTheStandardInput(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("q.sql"), "SELECT 'é'");
    var reader = new CommandLineReader(inputs(folder, "SELECT 3"));
    assertThat(reader.read(List.of("sql", "SELECT 1", "--write")).request())
        .isEqualTo(new Request.OnDatabase(new SqlCommand("SELECT 1", true)));
    assertThat(reader.read(List.of("sql", "-f", "q.sql")).request())
        .isEqualTo(new Request.OnDatabase(new SqlCommand("SELECT 'é'", false)));
    assertThat(reader.read(List.of("sql")).request())
        .isEqualTo(new Request.OnDatabase(new SqlCommand("SELECT 3", false)));
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(read("--version").request()).isEqualTo(new Request.Answer("limbeck 0.1.0\n"));
  }

  @Test
  void anUnknownCommandIsRefusedWithTheNearest() {
    var problem = refused("upgrad", "head");
    assertThat(problem.code()).isEqualTo(UsageCode.UNKNOWN_COMMAND);
    assertThat(problem.fixes()).contains("limbeck upgrade");
  }

  @Test
  void anUnknownOptionIsRefusedWithTheNearestAndTheUsage() {
    var problem = refused("stamp", "head", "--purg");
    assertThat(problem.code()).isEqualTo(UsageCode.UNKNOWN_OPTION);
    assertThat(problem.what()).isEqualTo("There is no option '--purg'");
    assertThat(problem.why()).isEqualTo("usage: limbeck stamp [OPTIONS] REV …");
    assertThat(problem.fixes()).containsExactly("did you mean  --purge", "limbeck stamp --help");
    assertThat(refused("--jsn", "heads").fixes()).contains("did you mean  --json");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(refused("upgrade").what()).isEqualTo("REV is missing");
    assertThat(refused("stamp").what()).isEqualTo("REV is missing");
    assertThat(refused("heads", "-s").what()).isEqualTo("The SERVICE of --service is missing");
    assertThat(refused().code()).isEqualTo(UsageCode.MISSING_ARGUMENT);
  }

  @Test
  void whatIsTooMuchOrWrongIsNamed() {
    assertThat(refused("upgrade", "a", "b").what()).isEqualTo("'b' is one argument too many");
    assertThat(refused("heads", "--jobs", "-3").what()).isEqualTo("--jobs does not take '-3'");
    assertThat(refused("heads", "-x", "a").what()).isEqualTo("-x does not take 'a'");
    assertThat(refused("heads", "-x", "a b=c").what()).isEqualTo("-x does not take 'a b=c'");
    assertThat(refused("heads", "--url", "a", "--url", "b").what())
        .isEqualTo("--url was given twice");
    assertThat(refused("embedded", "up").what()).isEqualTo("ACTION does not take 'up'");
    assertThat(refused("embedded", "up").fixes()).containsExactly("limbeck embedded --help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@lib", "${HOME}", "\"a\"", "a b"})
  void anArgumentIsTakenAsItIs(String text) {
    assertThat(read("sql", text).request())
        .isEqualTo(new Request.OnDatabase(new SqlCommand(text, false)));
  }

  private static Problem refused(String... arguments) {
    var refusal = catchThrowableOfType(ProblemException.class, () -> read(arguments));
    assertThat(refusal.problems()).hasSize(1);
    assertThat(refusal.problems().getFirst().code().exit()).isEqualTo(2);
    return refusal.problems().getFirst();
  }

  private static ServiceCommand command(Invocation invocation) {
    return ((Request.OnServices) invocation.request()).command();
  }

  private static Invocation read(String... arguments) {
    return new CommandLineReader(inputs(Path.of(""), "")).read(List.of(arguments));
  }

  private static Inputs inputs(Path folder, String in) {
    var bytes = in.getBytes(StandardCharsets.UTF_8);
    return new Inputs(
        folder, new ByteArrayInputStream(bytes), false, true, Map.of(), "0.1.0", files -> {});
  }
}
