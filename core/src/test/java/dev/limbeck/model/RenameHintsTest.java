package dev.limbeck.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comments that say how something was called before. */
class RenameHintsTest {

  @Test
  void behindAColumnOnItsLine() {
    assertThat(
            renames(
                """
                CREATE TABLE users (
                  id bigint PRIMARY KEY, -- @renamed_from uid
                  email_address varchar(20) CHECK (email_address <> ''), -- @renamed_from email
                  "Full Name" text -- @renamed_from "Name"
                );
                """))
        .containsExactly(
            "users.uid -> users.id",
            "users.email -> users.email_address",
            "users.Name -> users.Full Name");
  }

  @Test
  void onTheLineBeforeAColumnOrConstraint() {
    assertThat(
            renames(
                """
                CREATE TABLE IF NOT EXISTS shop.users (
                  -- @renamed_from uid
                  id numeric(10, 2),
                  -- the key
                  -- @renamed_from users_pk
                  CONSTRAINT users_pkey PRIMARY KEY (id)
                );
                """))
        .containsExactly("users.uid -> users.id", "users.users_pk -> users.users_pkey");
  }

  @Test
  void beforeTheCreateOfAnything() {
    assertThat(
            renames(
                """
                -- @renamed_from plans
                CREATE TABLE programs (id int);
                -- @renamed_from ix_plans
                CREATE UNIQUE INDEX CONCURRENTLY ix_programs ON programs (id);
                -- @renamed_from v
                CREATE OR REPLACE VIEW other.w AS SELECT 1;
                -- @renamed_from kind
                CREATE TYPE sort AS ENUM ('a'); -- @renamed_from what
                """))
        .containsExactly(
            "plans -> programs",
            "ix_plans -> ix_programs",
            "other.v -> other.w",
            "kind -> sort",
            "what -> sort");
  }

  @Test
  void oneThatBelongsToNothingIsToldWithItsPlace() {
    assertThat(problems("-- @renamed_from a\nALTER TABLE t ADD COLUMN b int;\n"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code().code()).isEqualTo("MOD-208");
          assertThat(problem.location().orElseThrow().line()).isEqualTo(1);
        });
    assertThat(problems("CREATE TABLE t (a int);\n-- @renamed_from b\n")).hasSize(1);
    assertThat(problems("DROP TABLE t; -- @renamed_from b\n")).hasSize(1);
  }

  @Test
  void whatOnlyLooksLikeOneIsNone() {
    assertThat(renames("COMMENT ON TABLE t IS '-- @renamed_from b'; -- was renamed_from b\n"))
        .isEmpty();
  }

  private static List<String> renames(String text) {
    var read = new SqlModelFile("schema.sql", "shop").read(text);
    assertThat(read.problems()).isEmpty();
    return read.renames().stream().map(one -> one.from() + " -> " + one.to()).toList();
  }

  private static List<Problem> problems(String text) {
    return new SqlModelFile("schema.sql", "shop").read(text).problems();
  }
}
