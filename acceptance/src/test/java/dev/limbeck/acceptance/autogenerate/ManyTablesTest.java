package dev.limbeck.acceptance.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.LimbeckCommand;
import dev.limbeck.cli.output.Terminal;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first revision of a schema with many tables, in both formats, there and back. */
@ExtendWith(TestPostgres.class)
class ManyTablesTest {

  private static final int TABLES = Integer.getInteger("tables", 50);

  private static final String TABLE =
      """
      CREATE TABLE t# (
        id bigint PRIMARY KEY,
        code varchar(50) UNIQUE,
        amount numeric(10, 2) NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        body text,
        rank integer,
        done boolean NOT NULL DEFAULT false,
        facts jsonb,
        day date,
        t_id bigint REFERENCES t@ (id)
      );
      CREATE INDEX ix_t#_rank ON t# (rank);
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sql", "java"})
  void itCompilesAndAppliesAndIsUndone(String format, TestDatabase database) throws Exception {
    Files.createDirectories(folder.resolve("db/versions"));
    Files.writeString(
        folder.resolve("limbeck.toml"),
        "[limbeck]\nschema = \"big\"\nmodel = \"schema.sql\"\nscratch = \"server\"\n");
    Files.writeString(folder.resolve("schema.sql"), tables());

    assertThat(limbeck(database, "revision", "--autogenerate", "-m", "first", "--format", format))
        .contains("proven");
    assertThat(limbeck(database, "upgrade", "head")).contains("applied 1");
    assertThat(limbeck(database, "check")).contains("No new upgrade operations detected.");
    assertThat(limbeck(database, "downgrade", "base")).contains("undone 1");
  }

  private static String tables() {
    return IntStream.range(0, TABLES)
        .mapToObj(i -> TABLE.replace("#", "" + i).replace("@", "" + i / 2))
        .collect(Collectors.joining());
  }

  private String limbeck(TestDatabase database, String... words) {
    var said = new ByteArrayOutputStream();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int exit =
        new LimbeckCommand(
                Map.of("DATABASE_URL", database.url()),
                folder,
                InputStream.nullInputStream(),
                out,
                out,
                Terminal.none())
            .run(List.of(words));
    assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
    return said.toString(StandardCharsets.UTF_8);
  }
}
