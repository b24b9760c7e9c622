package dev.limbeck.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.story.Command;
import dev.limbeck.testkit.story.CommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever target is wrong: the commands that the problem proposes work when they are pasted.
 *
 * <p>Each is split into words by a shell and run in the state in which the problem arose.
 */
@ExtendWith(TestPostgres.class)
class PastedFixesTest {

  /** Id, what it revises, further directives; two bases, a fork, a dependency, two like ids. */
  private static final String FORKED =
      """
      trunk1 |        |
      trunk2 | trunk1 |
      left1  | trunk2 | @branch_labels lefty
      left2  | left1  |
      abcd11 | trunk2 |
      abcd22 | abcd11 |
      s1     |        | @branch_labels stock
      s2     | s1     |
      p1     |        | @branch_labels price-list; @depends_on stock
      """;

  private static final String MERGED =
      """
      first  |              |
      bbbb   | first        |
      cccc   | first        |
      middle | bbbb, cccc   |
      """;

  /** One head depends on another, so that "heads" means one of two. */
  private static final String EFFECTIVE =
      """
      aaaa1 |       |
      aaaa2 | aaaa1 |
      bbbb1 |       | @depends_on aaaa2
      """;

  @TempDir private Path temporary;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // several heads
        "         | upgrade head",
        "left2    | upgrade head",
        "         | upgrade head-1",
        "         | upgrade trunk2@head",
        "left2    | downgrade head",
        "         | stamp head",
        "         | stamp s1 head",
        "         | show head",
        "         | edit head",
        "         | history -r trunk1:head",
        "         | history -r head:",
        "         | revision -m add",
        "         | revision -m \"it's worth \\$5\"",
        "         | revision -m add --head trunk1@head --rev-id n1",
        "         | merge",
        "         | merge head",
        "         | heads --check",
        // unknown
        "         | upgrade lefft2",
        "         | upgrade nothing",
        "         | upgrade stokc@head",
        "         | upgrade nowhere@head",
        "         | upgrade lefft2+1",
        "         | upgrade stock@lefft2",
        "left2    | downgrade lefft1",
        "left2    | downgrade lefft2-1",
        "left2    | downgrade letfy@-1",
        "         | stamp lefft2",
        "         | stamp s1 lefft2",
        "         | show lefft2",
        "         | edit lefft2",
        "         | history -r lefft1:left2",
        "         | history -r nowhere@base:",
        "         | revision -m add --head lefft2",
        "         | revision -m add --head left2 --depends-on stokc",
        "         | merge left2 abdc22",
        "         | merge left2 nothing",
        // ambiguous
        "         | upgrade abcd",
        "abcd22   | downgrade abcd",
        "         | stamp --purge abcd",
        "         | show abcd",
        "         | history -r abcd:",
        "         | revision -m add --head abcd",
        "         | merge left2 abcd",
        "         | upgrade +1",
        "trunk2   | upgrade +1",
        "trunk2   | upgrade +2",
        "left2,s1 | upgrade +1",
        "         | upgrade trunk2+1",
        "left2,s2 | downgrade -1",
        "         | show trunk2+1",
        "         | history -r trunk1:+2",
        // not reachable
        "left2    | upgrade +9",
        "left2    | upgrade -1",
        "         | upgrade left2+5",
        "         | upgrade trunk1-3",
        "         | upgrade trunk1:left2",
        "         | upgrade current",
        "left2    | downgrade -9",
        "left2    | downgrade +1",
        "trunk2   | downgrade left2",
        "left2    | downgrade s1",
        "left2    | downgrade left2-9",
        "left2    | downgrade stock@-1",
        "left2    | downgrade stock@trunk2",
        "left2    | downgrade trunk1:left2",
        "left2    | stamp +1",
        "left2    | stamp -1",
        "         | stamp trunk1:left2",
        "         | stamp current",
        "         | show left2+9",
        "         | show +1",
        "         | show trunk1:left2",
        "         | edit -7",
        "         | upgrade stock@left2",
        "         | show stock@left2",
        "         | history -r left2:trunk1",
        "         | history -r left2:abcd22",
        "         | revision -m add --head trunk1",
        "         | revision -m add --head left2 --version-path elsewhere",
        "         | merge trunk1 left2",
        "trunk2   | check",
        "         | check",
      })
  void onAForkedGraph(@Nullable String rows, String command, TestDatabase database)
      throws Exception {
    everyFixWorks(FORKED, rows, command, database);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "middle | downgrade -1",
        "middle | downgrade -2",
        "middle | downgrade middle-1",
        "       | show middle-1",
        "       | show -1",
        "first  | upgrade +1",
        "first  | upgrade +2",
        "       | revision -m add --head bbbb",
        "       | merge bbbb cccc",
        "       | merge",
      })
  void onAMergedGraph(@Nullable String rows, String command, TestDatabase database)
      throws Exception {
    everyFixWorks(MERGED, rows, command, database);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "      | upgrade head",
        "      | stamp head",
        "      | merge head",
        "      | revision -m add",
        "      | heads --check",
        "bbbb1 | downgrade -3",
        "bbbb1 | downgrade aaaa@-5",
      })
  void onAGraphWithAnEffectiveHead(@Nullable String rows, String command, TestDatabase database)
      throws Exception {
    everyFixWorks(EFFECTIVE, rows, command, database);
  }

  private void everyFixWorks(
      String graph, @Nullable String rows, String command, TestDatabase database) throws Exception {
    arrange(graph, rows, database);
    var wrong = limbeck(database, words("limbeck -C shop " + command));
    assertThat(wrong.exit()).as("%s must be refused: %s", command, wrong).isNotZero();
    var fixes =
        wrong
            .stderr()
            .lines()
            .filter(line -> line.startsWith("  fix: limbeck "))
            .map(line -> line.substring(7).replaceFirst(" {4}\\(.*\\)$", ""))
            .toList();
    assertThat(fixes).as("commands that %s proposes:%n%s", command, wrong.stderr()).isNotEmpty();
    for (var fix : fixes) {
      arrange(graph, rows, database);
      var done = limbeck(database, words(fix));
      assertThat(done.exit()).as("after %s:  %s%n%s", command, fix, done).isIn(0, 3);
    }
  }

  private void arrange(String graph, @Nullable String rows, TestDatabase database)
      throws Exception {
    var versions = temporary.resolve("shop/db/versions");
    Files.createDirectories(versions);
    try (var files = Files.list(versions)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.writeString(temporary.resolve("shop/limbeck.toml"), "[limbeck]\nschema = \"shop\"\n");
    for (var line : graph.lines().toList()) {
      var cells = line.split("\\|", -1);
      Files.writeString(
          versions.resolve(cells[0].strip() + ".sql"),
          revision(cells[0].strip(), cells[1].strip(), cells[2].strip()));
    }
    limbeck(database, List.of("-C", "shop", "ensure_version"));
    database.execute("DELETE FROM shop.alembic_version; DELETE FROM shop.limbeck_history");
    if (rows != null) {
      for (var row : rows.split(",", -1)) {
        database.execute("INSERT INTO shop.alembic_version VALUES ('%s')".formatted(row.strip()));
      }
    }
  }

  private static String revision(String id, String down, String directives) {
    var head = new StringBuilder("-- make %s; it's $5\n--\n-- @revision %1$s\n".formatted(id));
    if (!down.isEmpty()) {
      head.append("-- @down_revision ").append(down).append('\n');
    }
    for (var directive : directives.split(";", -1)) {
      if (!directive.isBlank()) {
        head.append("-- ").append(directive.strip()).append('\n');
      }
    }
    return head + "\n-- @upgrade\n\n-- @downgrade\n";
  }

  /** The words behind {@code limbeck}, as a shell makes them of a line. */
  private static List<String> words(String line) throws IOException, InterruptedException {
    var script = "limbeck() { printf '%s\\0' \"$@\"; }; " + line;
    var process = new ProcessBuilder("/bin/sh", "-c", script).redirectErrorStream(true).start();
    var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(line + ": " + printed).isZero();
    var words = new ArrayList<>(List.of(printed.split("\0", -1)));
    words.removeLast();
    return words;
  }

  private CommandResult limbeck(TestDatabase database, List<String> words) {
    var all = new ArrayList<>(List.of("limbeck"));
    all.addAll(words);
    var variables = Map.of("DATABASE_URL", database.url(), "EDITOR", "true");
    return StoriesTest.limbeck(new Command(all, variables, temporary, ""));
  }
}
