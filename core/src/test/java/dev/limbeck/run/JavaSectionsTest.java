package dev.limbeck.run;

import static dev.limbeck.revision.Direction.DOWNGRADE;
import static dev.limbeck.revision.Direction.UPGRADE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.migration.Migration;
import dev.limbeck.migration.Operations;
import dev.limbeck.operation.Custom;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Reversal;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemText;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.script.JavaLines;
import dev.limbeck.script.Section;
import dev.limbeck.script.SectionCheck;
import dev.limbeck.sql.SqlStatement;
import dev.limbeck.sql.SqlWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What Java revisions record becomes text with lines; the lines are those of this file. */
class JavaSectionsTest {

  private static final String SOURCE = "src/test/java/dev/limbeck/run/JavaSectionsTest.java";

  @Test
  void operationsBecomeOneTextAndEachStatementKnowsItsLine() {
    var section =
        sound(op -> {
          op.execute("CREATE TABLE t (a int)");
          op.execute("INSERT INTO t VALUES (1);\nINSERT INTO t VALUES (2); -- two");
          Beside.index(op);
        });
    assertThat(section.text())
        .isEqualTo(
            """
            CREATE TABLE t (a int);
            INSERT INTO t VALUES (1);
            INSERT INTO t VALUES (2); -- two
            CREATE INDEX i ON t (a) -- slow
            ;
            """);
    assertThat(section.statements())
        .extracting(statement -> section.at(statement.offset()).lineText().strip())
        .containsExactly(
            "op.execute(\"CREATE TABLE t (a int)\");",
            "op.execute(\"INSERT INTO t VALUES (1);\\nINSERT INTO t VALUES (2); -- two\");",
            "op.execute(\"INSERT INTO t VALUES (1);\\nINSERT INTO t VALUES (2); -- two\");",
            "Beside.index(op);");
  }

  @Test
  void whatCannotRunIsToldWithTheJavaLine() {
    var section =
        sound(op -> {
          op.execute("COMMIT");
          op.invoke(tenant("VACUUM_TENANT a", false));
          op.execute("CREATE INDEX CONCURRENTLY i ON t (a)");
        });
    assertThat(SectionCheck.problems(section).stream().map(JavaSectionsTest::told))
        .containsExactly(
            """
            SQL-201: COMMIT is not for a revision to say
              | op.execute("COMMIT");
              Limbeck runs the revision and records it in one transaction.
              fix: remove the statement\
            """,
            """
            SQL-202: VACUUM_TENANT a cannot run inside a transaction block
              | op.invoke(tenant("VACUUM_TENANT a", false));
              The revision is one transaction, which also holds the version row.
              fix: write  autocommit = true  in its @Revision
              fix: split the revision in two where other statements need the transaction\
            """,
            """
            SQL-202: CREATE INDEX CONCURRENTLY cannot run inside a transaction block
              | op.execute("CREATE INDEX CONCURRENTLY i ON t (a)");
              The revision is one transaction, which also holds the version row.
              fix: write  autocommit = true  in its @Revision
              fix: split the revision in two where other statements need the transaction\
            """);
  }

  @Test
  void whatARevisionThrowsIsToldWithItsLine() {
    assertThat(
            problems(op -> {
              throw new IllegalStateException("no plan");
            }))
        .containsExactly(
            """
            RUN-340: notes: the upgrade of a1 (first) threw java.lang.IllegalStateException: no plan
              | throw new IllegalStateException("no plan");
              Nothing was changed.
              fix: correct the file, then  limbeck upgrade head
              fix: run again with  --trace  to see where it came from\
            """);
  }

  @Test
  void whatOurOwnDirectivesRefuseReadsAsOurs() {
    assertThat(problems(op -> op.bulkInsert("t", List.of("a", "b"), row(1))))
        .containsExactly(
            """
            RUN-341: Revision a1 (first): a row of t has 1 values for 2 columns
              | assertThat(problems(op -> op.bulkInsert("t", List.of("a", "b"), row(1))))
              Nothing was changed.
              fix: correct the line, then  limbeck upgrade head\
            """);
  }

  @Test
  void anOperationThatWritesNothingOrCannotBeCompiledIsNamed() {
    assertThat(
            problems(op -> {
              op.invoke(tenant("", true));
              op.invoke(tenant("'", true));
              op.invoke(tenant("!", true));
            }))
        .containsExactly(
            """
            RUN-341: Revision a1 (first): the operation 'create_tenant' writes no statement
              | op.invoke(tenant("", true));
              Nothing was changed.
              fix: correct the line, then  limbeck upgrade head\
            """,
            """
            SQL-110: A quote or comment in this SQL is never closed
              | op.invoke(tenant("'", true));
              It would swallow the statements behind it.\
            """,
            """
            RUN-341: Revision a1 (first): the operation 'create_tenant' cannot be compiled: java.lang.UnsupportedOperationException: no tenants here
              | op.invoke(tenant("!", true));
              Nothing was changed.
              fix: correct the line, then  limbeck upgrade head\
            """);
  }

  @Test
  void nothingIsRecordedBehindTheMethodOrInAnotherThread() {
    var kept = new Operations[1];
    sound(op -> kept[0] = op);
    assertThat(problems(op -> kept[0].execute("SELECT 1")).getFirst())
        .contains("RUN-341")
        .contains("the revision's method has returned");
    assertThat(
            problems(op -> CompletableFuture.runAsync(() -> op.execute("SELECT 1")).join())
                .getFirst())
        .contains("a revision records in the thread that called it");
  }

  @Test
  void aConnectionIsOnlyForThoseThatSaySo() {
    assertThat(problems(op -> op.connection()))
        .containsExactly(
            """
            RUN-343: Revision a1 (first) asks for a connection and does not say so
              | assertThat(problems(op -> op.connection()))
              A plan or script must know beforehand which revisions need a database. Nothing was changed.
              fix: write  needsConnection = true  in its @Revision\
            """);
  }

  @Test
  void aMissingDowngradeIsToldInTheWordsOfJava() {
    assertThat(section(revision(op -> {}, false), DOWNGRADE)).isEmpty();
    assertThat(problems.stream().map(ProblemText::render))
        .containsExactly(
            """
            RUN-301: Revision a1 (first) has no downgrade
              %s
              A method that records nothing would say that there is nothing to undo.
              fix: write a method  downgrade(Operations op)  in %s
              fix: or  @Downgrade(AUTOMATIC)  if every operation is reversible
              fix: or  op.irreversible("why")  in it if there is none\
            """
                .formatted(SOURCE, SOURCE));
  }

  @Test
  void anAutomaticDowngradeReversesTheLastOperationFirst() {
    var revision =
        revision(
            op -> {
              op.invoke(new Turn("a", "b"));
              op.invoke(new Turn("c", "d"));
            },
            true);
    assertThat(section(revision, DOWNGRADE).orElseThrow().text())
        .isEqualTo("TURN d TO c;\nTURN b TO a;\n");
  }

  @Test
  void allThatCannotBeReversedIsToldTogether() {
    var revision =
        revision(
            op -> {
              op.execute("SELECT 1");
              op.invoke(new Turn("a", "b"));
              op.invoke(tenant("X", true));
            },
            true);
    assertThat(section(revision, DOWNGRADE)).isEmpty();
    assertThat(problems.stream().map(Problem::what))
        .containsExactly(
            "Revision a1 (first) cannot be reversed by itself: what a statement of one's own does is not known",
            "Revision a1 (first) cannot be reversed by itself: the operation 'create_tenant' does not say how");
  }

  @Test
  void anIrreversibleDowngradeSaysWhyAndNothingElse() {
    var said = section(both(op -> op.irreversible("the values are gone")), DOWNGRADE);
    assertThat(said.orElseThrow().irreversible()).contains("the values are gone");

    var two =
        both(op -> {
          op.irreversible("gone");
          op.execute("SELECT 1");
        });
    assertThat(section(two, DOWNGRADE)).isEmpty();
    assertThat(problems.stream().map(JavaSectionsTest::told))
        .containsExactly(
            """
            SQL-108: A downgrade that is irreversible cannot have operations
              | op.execute("SELECT 1");
              fix: remove the operation, or  op.irreversible(…)\
            """);
  }

  @Test
  void argumentsReachTheRevision() {
    assertThat(sound(op -> op.execute("SELECT " + op.argument("limit").orElseThrow())).text())
        .isEqualTo("SELECT 10;\n");
  }

  private static dev.limbeck.migration.Row row(Object... values) {
    return dev.limbeck.migration.Elements.row(values);
  }

  /** An operation that can be reversed. */
  private record Turn(String from, String to) implements Custom {
    @Override
    public String name() {
      return "turn";
    }

    @Override
    public void write(SqlWriter sql) {
      sql.statement("TURN %s TO %s".formatted(from, to));
    }

    @Override
    public Reversal reverse() {
      return Reversal.by(new Turn(to, from));
    }
  }

  private record Tenant(String text, boolean transactional) implements Custom {
    @Override
    public String name() {
      return "create_tenant";
    }

    @Override
    public void write(SqlWriter sql) {}
  }

  private static Operation tenant(String text, boolean transactional) {
    return new Tenant(text, transactional);
  }

  private static List<SqlStatement> compile(Operation operation) {
    return switch (operation) {
      case DataOperation.Execute execute -> List.of(SqlStatement.of(execute.sql()));
      case Turn turn -> List.of(SqlStatement.of("TURN %s TO %s".formatted(turn.from(), turn.to())));
      case Tenant(String text, boolean transactional) when !text.equals("!") ->
          text.isEmpty() ? List.of() : List.of(new SqlStatement(text, transactional));
      default -> throw new UnsupportedOperationException("no tenants here");
    };
  }

  private final List<Problem> problems = new ArrayList<>();

  private Optional<Section> section(JavaRevision revision, Direction direction) {
    var options =
        new RunOptions(
            "notes",
            "limbeck upgrade head",
            "limbeck test",
            Duration.ZERO,
            Hooks::none,
            files -> {
              throw new AssertionError("nothing is compiled here");
            });
    return new JavaSections(
            JavaSectionsTest::compile, new TreeMap<>(Map.of("limit", "10")), options, problems)
        .section(revision, direction);
  }

  private Section sound(Migration migration) {
    var section = section(revision(migration, false), UPGRADE);
    assertThat(problems).isEmpty();
    return section.orElseThrow();
  }

  private List<String> problems(Migration migration) {
    problems.clear();
    assertThat(section(revision(migration, false), UPGRADE)).isEmpty();
    return problems.stream().map(JavaSectionsTest::told).toList();
  }

  /** The problem without path, numbers and caret. */
  private static String told(Problem problem) {
    return ProblemText.render(problem)
        .replaceAll("\n  src/test\\S+", "")
        .replaceAll("\n +\\| +\\^", "")
        .replaceAll("\n +\\d+ \\| +", "\n  | ");
  }

  private static JavaRevision both(Migration downgrade) {
    return revision(
        new Migration() {
          @Override
          public void upgrade(Operations op) {}

          @Override
          public void downgrade(Operations op) throws Exception {
            downgrade.upgrade(op);
          }
        },
        false);
  }

  private static JavaRevision revision(Migration migration, boolean automatic) {
    var header =
        new RevisionHeader(
            new RevisionId("a1"),
            List.of(),
            List.of(),
            List.of(),
            "first",
            "first",
            Optional.empty(),
            SOURCE);
    return new JavaRevision(
        header,
        new JavaLines(SOURCE, Optional.of(file())),
        JavaSectionsTest.class.getName(),
        false,
        false,
        automatic,
        migration);
  }

  private static Path file() {
    var here = Path.of(SOURCE);
    return Files.exists(here) ? here : Path.of(System.getProperty("limbeck.root"), "core", SOURCE);
  }
}

/** As a class that stands beside the revisions. */
final class Beside {

  private Beside() {}

  static void index(Operations op) {
    op.execute("CREATE INDEX i ON t (a) -- slow");
  }
}
