package dev.limbeck.cli.output;

import static dev.limbeck.cli.output.Reports.applied;
import static dev.limbeck.cli.output.Reports.failed;
import static dev.limbeck.cli.output.Reports.revision;
import static dev.limbeck.cli.output.Reports.stepFailed;
import static dev.limbeck.cli.output.Reports.unreachable;
import static dev.limbeck.cli.output.Reports.untouched;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.autogenerate.ProofResult;
import dev.limbeck.autogenerate.Rename;
import dev.limbeck.command.CommandReport;
import dev.limbeck.command.ComparisonReport;
import dev.limbeck.command.Detail;
import dev.limbeck.command.DryReport;
import dev.limbeck.command.ListTemplatesCommand;
import dev.limbeck.command.ServiceReport;
import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.diff.Difference;
import dev.limbeck.diff.Difference.Change;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Omission;
import dev.limbeck.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

  private static final Path PAGE =
      Path.of(System.getProperty("limbeck.root", "..")).resolve("docs/json/README.md");

  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\\n(.*?)```");

  @Test
  void aRunIsOneObject() {
    var report =
        CommandReport.of(
            "upgrade",
            List.of(
                applied("habits", "189b (head)", "189b"),
                untouched("practices", State.SKIP, "no config yet")));
    assertThat(JsonReport.render(report, "0.1.0"))
        .isEqualTo(
            """
            {"limbeck":"0.1.0","command":"upgrade","exit":0,"services":[\
            {"service":"habits","schema":"habits","database":"app@db.example:5432/swae",\
            "from":[],"to":["189b"],"state":"applied","note":"189b (head)","found":false,\
            "steps":[{"revision":"189b","down_revision":[],"direction":"upgrade","message":"add",\
            "path":"db/versions/189b_add.sql","ms":8}],"revisions":[],"problem":null,"script":null,"plan":null,"comparisons":[]},\
            {"service":"practices","schema":null,"database":null,"from":[],"to":[],\
            "state":"SKIP","note":"no config yet","found":false,"steps":[],"revisions":[],\
            "problem":null,"script":null,"plan":null,"comparisons":[]}],"problems":[],"detail":null}\
            """);
  }

  @Test
  void aProblemStandsWithItsServiceAndAmongAll() {
    var report = CommandReport.of("upgrade", List.of(failed("meals", stepFailed())));
    var problem =
        """
        "code":"RUN-310","what":"meals: upgrade to 0002 failed","why":"23514 check constraint",\
        "fixes":["correct the file"],\
        "location":{"path":"db/versions/0002_off.sql","line":9,"column":3}}\
        """;
    assertThat(JsonReport.render(report, "0.1.0"))
        .contains("\"exit\":1")
        .contains("\"problem\":{" + problem + ",\"script\":null")
        .contains("\"problems\":[{\"service\":\"meals\"," + problem + "]");
  }

  @Test
  void aCommandThatNeverBeganIsAnObjectToo() {
    assertThat(JsonReport.render(CommandReport.stopped("heads", List.of(unreachable())), "0.1.0"))
        .startsWith(
            "{\"limbeck\":\"0.1.0\",\"command\":\"heads\",\"exit\":1,\"services\":[],\"problems\":"
                + "[{\"service\":null,\"code\":\"DB-101\"")
        .endsWith("\"location\":null}],\"detail\":null}");
  }

  @Test
  void valuesOfAQueryAreTextOrNull() {
    List<@Nullable String> row = Arrays.asList("1", null);
    var result = new Detail.QueryResult(List.of("a", "b"), List.of(true, false), List.of(row), "");
    var report = CommandReport.of("sql", new Detail.QueryResults(List.of(result)));
    assertThat(JsonReport.render(report, "0.1.0"))
        .endsWith(
            "\"detail\":{\"results\":[{\"columns\":[\"a\",\"b\"],\"rows\":[[\"1\",null]],"
                + "\"tag\":null}]}}");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleOfThePageHasTheShapeThatIsWritten(String example) throws IOException {
    var written = new JsonShape();
    for (var report : everyKind()) {
      written.read(JsonReport.render(report, "0.1.0"));
    }
    var shown = new JsonShape();
    shown.read(example);
    assertThat(shown.objects()).isSubsetOf(written.objects());
  }

  @Test
  void thePageShowsEveryCommand() throws IOException {
    assertThat(examples())
        .extracting(example -> example.replaceAll("(?s).*?\"command\": \"([a-z_]*)\".*", "$1"))
        .contains(
            "upgrade",
            "downgrade",
            "current",
            "history",
            "heads",
            "show",
            "stamp",
            "revision",
            "merge",
            "branches",
            "check",
            "edit",
            "ensure_version",
            "list_templates",
            "init",
            "sql",
            "embedded");
  }

  static List<String> examples() throws IOException {
    return EXAMPLE.matcher(Files.readString(PAGE)).results().map(JsonReportTest::text).toList();
  }

  private static String text(MatchResult match) {
    return match.group(1);
  }

  private static ComparisonReport comparison() {
    var column =
        new ObjectReference.Within(
            ObjectReference.Within.Kind.COLUMN, QualifiedName.local("users"), "email");
    return new ComparisonReport(
        "the revisions at 1",
        "schema.sql",
        List.of(new Rename("users.mail", "users.post")),
        List.of(new Difference(Change.CHANGED, column, List.of("nullable -> not null"))),
        List.of("view 'totals'"),
        List.of(new Omission("foreign table 'remote'", "foreign tables are not modelled")),
        List.of(),
        List.of(),
        Optional.of(new ProofResult.Proven("PostgreSQL 18", 400)));
  }

  private static List<CommandReport> everyKind() {
    var full =
        new ServiceReport(
            "habits",
            "habits",
            Reports.DATABASE,
            Reports.ids("1"),
            Reports.ids("2"),
            State.FAILED,
            applied("habits", "", "2").steps(),
            List.of(revision("2", "1", "head")),
            List.of(),
            "",
            false,
            List.of(stepFailed()),
            Optional.of(new DryReport.Script("SELECT 1;\n")),
            List.of(comparison()));
    var result = new Detail.QueryResult(List.of("a"), List.of(true), List.of(List.of("1")), "");
    var file = new Detail.File("created", "limbeck.toml", "");
    return Stream.of(
            CommandReport.of("upgrade", List.of(full)),
            CommandReport.stopped("upgrade", List.of(stepFailed())),
            CommandReport.of("sql", new Detail.QueryResults(List.of(result))),
            CommandReport.of("init", new Detail.Files(List.of(file), "limbeck heads")),
            new ListTemplatesCommand().run(),
            CommandReport.of("embedded", new Detail.Embedded("stopped", Optional.empty())))
        .toList();
  }
}
