package dev.limbeck.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.LimbeckCommand;
import dev.limbeck.cli.output.Terminal;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A history that is written once in Java and once in SQL gives the same database. */
@ExtendWith(TestPostgres.class)
class SameInSqlTest {

  private static final Path ROOT = Path.of(System.getProperty("limbeck.root", ".."));

  @TempDir private Path folder;

  @Test
  void theExampleIsTheSameObjectByObject(TestServer server) throws Exception {
    var java = folder.resolve("java");
    var sql = folder.resolve("sql");
    copy(ROOT.resolve("examples/swae"), java);
    copy(ROOT.resolve("examples/swae"), sql);
    for (var service : List.of("meals_service", "movements_service", "practices_service")) {
      Files.delete(sql.resolve(service).resolve("pom.xml"));
    }
    copy(Path.of("src/test/resources/same-in-sql"), sql);

    try (var one = server.database();
        var other = server.database()) {
      limbeck(java, one, "upgrade", "head");
      limbeck(sql, other, "upgrade", "head");
      assertThat(objects(one)).isEqualTo(objects(other)).hasSizeGreaterThan(150);

      limbeck(java, one, "downgrade", "base", "--all");
      limbeck(sql, other, "downgrade", "base", "--all");
      assertThat(objects(one)).isEqualTo(objects(other));
    }
  }

  private static List<String> objects(TestDatabase database) throws Exception {
    return new CaseServer(database).catalog();
  }

  private static void limbeck(Path workspace, TestDatabase database, String... words) {
    var err = new ByteArrayOutputStream();
    int exit =
        new LimbeckCommand(
                Map.of("DATABASE_URL", database.url()),
                workspace,
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Terminal.none())
            .run(List.of(words));
    assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
  }

  /** Without what a build or a run leaves behind. */
  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            var name = String.valueOf(dir.getFileName());
            if (name.equals("target") || name.equals(".limbeck")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(dir).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
