package dev.limbeck.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.ProblemText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckReaderTest {

  private static Section section(String text) {
    return new Section("a.sql", text, new SectionOrigin.Lines(7), false, Optional.empty());
  }

  /** Each check with its place; the query's line ends are shown as {@code ⏎}. */
  private static List<String> checks(String text) {
    return section(text).checks().stream()
        .map(check ->
            "%s %s %s".formatted(check.location(), check.kind(), check.query().replace("\n", "⏎")))
        .toList();
  }

  private static List<String> problems(String text) {
    return SectionCheck.problems(section(text)).stream()
        .map(problem -> ProblemText.render(problem).lines().limit(2).toList().toString())
        .toList();
  }

  @Test
  void aSectionWithoutChecksHasNone() {
    assertThat(checks("SELECT 1; -- require nothing, @ is only a sign\n")).isEmpty();
    assertThat(checks("SELECT '\n-- @require SELECT true\n';\n")).isEmpty();
    assertThat(checks("/*\n-- @require SELECT true\n*/\nDO $$\n-- @verify SELECT 1\n$$;\n"))
        .isEmpty();
  }

  @Test
  void oneLineEach() {
    assertThat(
            checks(
                """
                --@require SELECT true;
                  -- @require (VALUES (true), (false)) -- why
                SELECT 1;
                -- @verify WITH x AS (TABLE t) SELECT /* ; */ ';' <> '' FROM x ;
                -- @verify table t
                """))
        .containsExactly(
            "a.sql:7:12 REQUIRE SELECT true",
            "a.sql:8:15 REQUIRE (VALUES (true), (false))",
            "a.sql:10:12 VERIFY WITH x AS (TABLE t) SELECT /* ; */ ';' <> '' FROM x",
            "a.sql:11:12 VERIFY table t");
  }

  @Test
  void goesOnInCommentLinesThatAreIndentedDeeper() {
    assertThat(
            checks(
                """
                -- @require SELECT true
                -- a comment
                -- @require
                --   SELECT a,
                --       b -- @verify is nothing here
                --    FROM t
                --
                --   not this
                -- @require SELECT 1 = 1

                --   nor this
                """))
        .containsExactly(
            "a.sql:7:13 REQUIRE SELECT true",
            "a.sql:10:6 REQUIRE SELECT a,⏎    b -- @verify is nothing here⏎ FROM t",
            "a.sql:15:13 REQUIRE SELECT 1 = 1");
  }

  @Test
  void tellsThePlaceOfACharacterOfTheQuery() {
    var check =
        section(
                """
                  -- @require
                  --
                  --      -- why
                  --      SELECT '🦀', b
                  --        FROM t
                """
                    .replace("  --\n", ""))
            .checks()
            .getFirst();
    assertThat(check.query()).isEqualTo("SELECT '🦀', b\n  FROM t");
    assertThat(check.location(13)).hasToString("a.sql:9:23");
    assertThat(check.location(17)).hasToString("a.sql:10:13");
    assertThat(check.location(17).lineText()).isEqualTo("  --        FROM t");
    assertThat(check.location(99)).hasToString("a.sql:9:11");
    assertThat(check.name()).isEqualTo("@require at a.sql:9");
  }

  @Test
  void refusesWhatIsNoQuery() {
    assertThat(
            problems(
                """
                -- @require
                -- @require ;
                -- @require INSERT INTO t VALUES (1) RETURNING true
                -- @require SELECT 1; SELECT 2
                -- @require SELECT 'open
                -- @require -- SELECT 1
                """))
        .containsExactly(
            "[SQL-117: '@require' has no query,   a.sql:7:1]",
            "[SQL-117: '@require' has no query,   a.sql:8:1]",
            "[SQL-117: '@require' is not a query,   a.sql:9:1]",
            "[SQL-117: '@require' has 2 statements; it must be one query,   a.sql:10:1]",
            "[SQL-110: A quote in this @require is never closed,   a.sql:11:1]",
            "[SQL-117: '@require' has no query,   a.sql:12:1]");
  }

  @Test
  void refusesWhereItLooksAsIfAskedBetweenStatements() {
    assertThat(
            problems(
                """
                -- @verify SELECT 1
                SELECT 1;
                -- @require SELECT 2
                SELECT 2
                  -- @verify SELECT 3
                  + 1;
                """))
        .containsExactly(
            "[SQL-105: '@verify' stands before SQL,   a.sql:7:1]",
            "[SQL-105: '@require' stands behind SQL,   a.sql:9:1]",
            "[SQL-105: '@verify' stands before SQL,   a.sql:11:3]");
    assertThat(problems("-- @verify SELECT 1\n-- @require SELECT 2\n")).isEmpty();
    assertThat(problems("SELECT 1\n-- @verify SELECT 2\n;\n")).isEmpty();
  }
}
