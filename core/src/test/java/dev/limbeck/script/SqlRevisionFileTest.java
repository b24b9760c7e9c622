package dev.limbeck.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SqlRevisionFileTest {

  private static final String SOFT_DELETE =
      """
      -- soft_delete_program_templates
      --
      -- @revision 3b7a1d2e4f56
      -- @down_revision 189b1231afd4
      -- @created 2025-10-21T12:34:56Z

      -- @upgrade
      ALTER TABLE program_templates ADD COLUMN deleted_at timestamptz;

      -- @downgrade
      ALTER TABLE program_templates DROP COLUMN deleted_at;
      """;

  private static SqlRevisionFile parse(String text) {
    return SqlRevisionFile.parse("db/versions/a.sql", Path.of("a.sql"), text);
  }

  private static String problem(String text) {
    try {
      return "nothing was refused: " + parse(text).upgrade();
    } catch (ProblemException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  @Test
  void readsTheHead() {
    assertThat(parse(SOFT_DELETE).header())
        .isEqualTo(
            new RevisionHeader(
                new RevisionId("3b7a1d2e4f56"),
                List.of(new RevisionId("189b1231afd4")),
                List.of(),
                List.of(),
                "soft_delete_program_templates",
                "soft_delete_program_templates",
                Optional.of(OffsetDateTime.parse("2025-10-21T12:34:56Z")),
                "db/versions/a.sql"));
  }

  @Test
  void readsListsAndADescriptionOfSeveralLines() {
    var header =
        parse(
                """
                -- merge billing
                --
                -- Both sides added a column;
                --   the order does not matter.
                -- @revision m
                -- @down_revision a,  b
                -- @branch_labels billing, money
                -- @depends_on x
                -- @upgrade
                """)
            .header();
    assertThat(header.message()).isEqualTo("merge billing");
    assertThat(header.doc())
        .isEqualTo("merge billing\n\nBoth sides added a column;\n  the order does not matter.");
    assertThat(header.downRevisions()).containsExactly(new RevisionId("a"), new RevisionId("b"));
    assertThat(header.branchLabels()).containsExactly("billing", "money");
    assertThat(header.dependsOn()).containsExactly("x");
  }

  @Test
  void sectionsAreTheExactTextBetweenTheDirectives() {
    var file = parse(SOFT_DELETE);
    assertThat(file.upgrade())
        .isEqualTo(
            new Section(
                "db/versions/a.sql",
                "ALTER TABLE program_templates ADD COLUMN deleted_at timestamptz;\n\n",
                new SectionOrigin.Lines(8),
                false,
                Optional.empty()));
    assertThat(file.downgrade().orElseThrow().text())
        .isEqualTo("ALTER TABLE program_templates DROP COLUMN deleted_at;\n");
    assertThat(file.downgrade().orElseThrow().origin()).isEqualTo(new SectionOrigin.Lines(11));
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkChangeNeitherHeaderNorChecksum() {
    var windows = parse("\uFEFF" + SOFT_DELETE.replace("\n", "\r\n"));
    assertThat(windows.header()).isEqualTo(parse(SOFT_DELETE).header());
    assertThat(windows.checksum()).isEqualTo(parse(SOFT_DELETE).checksum());
    assertThat(windows.upgrade().text())
        .as("but the text itself stays")
        .isEqualTo(parse(SOFT_DELETE).upgrade().text().replace("\n", "\r\n"));
    assertThat(windows.upgrade().origin()).isEqualTo(new SectionOrigin.Lines(8));
  }

  @Test
  void theChecksumIsTheOneThatSha256sumPrints() {
    assertThat(parse("-- @revision a\n-- @upgrade\n").checksum())
        .isEqualTo("sha256:570081e8deeaa7ae7a685918b4bc4c7c158fd928ad2d565a95e3aaa15ce4f5c2");
  }

  @Test
  void aMergeNeedsNoSql() {
    var file = parse("-- @revision m\n-- @upgrade");
    assertThat(file.upgrade().text()).isEmpty();
    assertThat(file.upgrade().isEmpty()).isTrue();
    assertThat(file.downgrade()).isEmpty();
  }

  @Test
  void optionsOfSections() {
    var file =
        parse(
            """
            -- @revision a
            -- @upgrade autocommit
            CREATE INDEX CONCURRENTLY i ON t (a);
            -- @downgrade irreversible: the rows are gone
            """);
    assertThat(file.upgrade().autocommit()).isTrue();
    assertThat(file.downgrade().orElseThrow().irreversible()).contains("the rows are gone");
  }

  @Test
  void directivesInQuotesAndBlockCommentsAreText() {
    var upgrade =
        parse(
                """
                -- @revision a
                -- @upgrade
                /*
                -- @downgrade
                */
                DO $$
                -- @downgrade
                $$;
                SELECT '
                -- @downgrade
                ';
                """)
            .upgrade();
    assertThat(upgrade.statements()).hasSize(2);
    assertThat(upgrade.text().lines()).hasSize(9);
  }

  @Test
  void aPositionOfTheServerIsAPlaceInTheFile() {
    var upgrade = parse("-- @revision a\n-- @upgrade\n\nSELECT '\uD83D\uDE00', nope;\n").upgrade();
    assertThat(upgrade.location(14).toString()).isEqualTo("db/versions/a.sql:4:13");
    assertThat(upgrade.location(14).lineText()).isEqualTo("SELECT '\uD83D\uDE00', nope;");
    assertThat(upgrade.location(1000).line()).isEqualTo(5);
  }

  @Test
  void refusesAFileWithoutAHead() {
    assertThat(problem("CREATE TABLE t (a int);\n"))
        .isEqualTo(
            """
            SQL-101: Could not determine revision id from filename a.sql
              db/versions/a.sql
              A revision begins with comment lines, among them '-- @revision ID', up to '-- @upgrade'.
              fix: give it a head, or move it out of the version location\
            """);
  }

  @Test
  void tellsAllThatIsWrongWithAHead() {
    assertThat(
            problem(
                """
                -- @revision a-b
                -- @revision c
                -- @down_revison x
                -- @depends_on y,, y
                -- @created yesterday
                SELECT 1;
                -- @upgrade
                """))
        .isEqualTo(
            """
            SQL-103: '@revision' stands twice
              db/versions/a.sql:2:1
                  2 | -- @revision c
                    | ^
              It is already in line 1.
            SQL-102: Unknown directive '@down_revison'
              db/versions/a.sql:3:1
                  3 | -- @down_revison x
                    | ^
              fix: write -- @down_revision
            SQL-107: SQL before '-- @upgrade' belongs to no section
              db/versions/a.sql:6:1
                  6 | SELECT 1;
                    | ^
              fix: put the line '-- @upgrade' before it
            REV-104: Character(s) '-' not allowed in revision identifier 'a-b'
              db/versions/a.sql:1:1
                  1 | -- @revision a-b
                    | ^
              fix: choose an id of at most 32 letters and digits
            SQL-104: '@depends_on' needs names, separated by commas
              db/versions/a.sql:4:1
                  4 | -- @depends_on y,, y
                    | ^
              fix: correct the line, or leave it out
            SQL-104: '@depends_on' names 'y' twice
              db/versions/a.sql:4:1
                  4 | -- @depends_on y,, y
                    | ^
              fix: correct the line, or leave it out
            SQL-104: '@created' needs a time with its zone, not 'yesterday'
              db/versions/a.sql:5:1
                  5 | -- @created yesterday
                    | ^
              fix: write it like 2025-10-21T12:34:56Z, or leave the line out\
            """);
  }

  @Test
  void tellsAllThatIsWrongWithTheSections() {
    assertThat(
            problem(
                """
                -- @revision a
                -- @upgrade now
                SELECT 1; -- @downgrade
                -- @downgrad
                -- @revision b
                -- @downgrade irreversible: gone
                DROP TABLE t;
                -- @upgrade
                """))
        .isEqualTo(
            """
            SQL-105: '@downgrade' stands behind SQL
              db/versions/a.sql:3:11
                  3 | SELECT 1; -- @downgrade
                    |           ^
              fix: put it into a line of its own
            SQL-102: '@downgrad' is nearly '@downgrade'
              db/versions/a.sql:4:1
                  4 | -- @downgrad
                    | ^
              fix: write -- @downgrade
              fix: if it is only a comment, begin it with another word
            SQL-105: '@revision' belongs before '-- @upgrade', into the head
              db/versions/a.sql:5:1
                  5 | -- @revision b
                    | ^
            SQL-103: '@upgrade' stands twice
              db/versions/a.sql:8:1
                  8 | -- @upgrade
                    | ^
            SQL-104: '@upgrade' cannot be followed by 'now'
              db/versions/a.sql:2
                  2 | -- @upgrade now
              fix: write -- @upgrade
              fix: write -- @upgrade autocommit
            SQL-108: A downgrade that is irreversible cannot have SQL
              db/versions/a.sql:7:1
                  7 | DROP TABLE t;
                    | ^
              fix: remove the SQL, or 'irreversible'\
            """);
  }

  @Test
  void refusesAQuoteThatIsNeverClosed() {
    assertThat(problem("-- @revision a\n-- @upgrade\nSELECT 1,\n  'it''s;\n-- @downgrade\n"))
        .isEqualTo(
            """
            SQL-110: This quote is never closed
              db/versions/a.sql:4:3
                  4 |   'it''s;
                    |   ^\
            """);
  }

  @Test
  void refusesARevisionWithoutUpgrade() {
    assertThat(problem("-- m\n-- @revision a\n"))
        .isEqualTo(
            """
            SQL-106: The revision has no section '-- @upgrade'
              db/versions/a.sql
              fix: add a line '-- @upgrade'; a section may be empty\
            """);
  }

  @Test
  void otherCommentsWithASignAreComments() {
    var text = "-- @revision a\n-- @upgrade\n-- @author me\n-- @see below\nSELECT 1;\n";
    assertThat(parse(text).upgrade().statements()).hasSize(1);
  }
}
