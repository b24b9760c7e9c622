package dev.limbeck.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.ProblemText;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SectionCheckTest {

  private static String transactional(String text) {
    return check(text, false);
  }

  private static String autocommit(String text) {
    return check(text, true);
  }

  private static String check(String text, boolean autocommit) {
    var section =
        new Section(
            "db/versions/a.sql", text, new SectionOrigin.Lines(7), autocommit, Optional.empty());
    return SectionCheck.problems(section).stream()
        .map(ProblemText::render)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void anOrdinarySectionHasNoProblem() {
    assertThat(transactional("CREATE TABLE t (a int);\nSAVEPOINT s;\nROLLBACK TO s;\n")).isEmpty();
    assertThat(autocommit("CREATE INDEX CONCURRENTLY i ON t (a);\nVACUUM t;\n")).isEmpty();
    assertThat(transactional("")).isEmpty();
  }

  @Test
  void tellsEverythingInATransactionalSection() {
    assertThat(
            transactional(
                """
                BEGIN;
                -- the index; it must not lock
                CREATE UNIQUE INDEX
                  CONCURRENTLY i ON t (a);
                COPY t (a) FROM stdin;
                1\tit's
                \\.
                \\i other.sql
                """))
        .isEqualTo(
            """
            SQL-201: BEGIN is not for a revision to say
              db/versions/a.sql:7:1
                  7 | BEGIN;
                    | ^
              Limbeck runs the revision and records it in one transaction.
              fix: remove the statement
            SQL-202: CREATE INDEX CONCURRENTLY cannot run inside a transaction block
              db/versions/a.sql:10:3
                 10 |   CONCURRENTLY i ON t (a);
                    |   ^
              The section is one transaction, which also holds the version row.
              fix: write '-- @upgrade autocommit' (or '-- @downgrade autocommit')
              fix: split the revision in two where other statements need the transaction
            SQL-204: COPY FROM STDIN has no client to talk to
              db/versions/a.sql:11:12
                 11 | COPY t (a) FROM stdin;
                    |            ^
              The rows behind it are input for psql and no SQL.
              fix: write the rows as INSERT; pg_dump does so with --inserts
            SQL-205: '\\i' is a command of psql, not of the server
              db/versions/a.sql:14:1
                 14 | \\i other.sql
                    | ^
              fix: remove it\
            """);
  }

  @Test
  void tellsWhatAnAutocommitSectionCannotHold() {
    assertThat(autocommit("SAVEPOINT s;\nCOMMIT;\n"))
        .isEqualTo(
            """
            SQL-203: SAVEPOINT can only be used in transaction blocks
              db/versions/a.sql:7:1
                  7 | SAVEPOINT s;
                    | ^
              Each statement of an autocommit section is a transaction of its own.
              fix: remove 'autocommit', or the statement
            SQL-201: COMMIT is not for a revision to say
              db/versions/a.sql:8:1
                  8 | COMMIT;
                    | ^
              Each statement of an autocommit section is a transaction of its own.
              fix: remove the statement; what belongs together goes into another revision\
            """);
  }
}
