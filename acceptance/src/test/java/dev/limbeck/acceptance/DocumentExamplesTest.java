package dev.limbeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.config.ConfigOptions;
import dev.limbeck.config.Configuration;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.Direction;
import dev.limbeck.script.SectionCheck;
import dev.limbeck.script.SqlRevisionFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions and configuration that the documents show can be read as they stand. */
class DocumentExamplesTest {

  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^( *)```(sql|toml|java)\\n(.*?)^ *```$");

  private static final Pattern CLASS = Pattern.compile("public final class (\\w+)");

  @TempDir Path folder;

  /** A block of a document, without its indentation. */
  private record Block(String document, String language, String text) {}

  @Test
  void everyRevisionAndModelInJavaCompiles() throws IOException {
    var revisions =
        blocks("java")
            .filter(block ->
                block.text().contains("@Revision(") || block.text().contains("implements Model"))
            .toList();

    assertThat(revisions).hasSizeGreaterThan(2);
    for (var block : revisions) {
      var name = CLASS.matcher(block.text());
      assertThat(name.find()).as(block.document()).isTrue();
      var file = folder.resolve(name.group(1) + ".java");
      Files.writeString(file, withImports(block.text()));
      assertThat(javac(file)).as(block.document() + "\n" + block.text()).isEmpty();
    }
  }

  /** A page says them once. */
  private static String withImports(String source) {
    return source.contains("import dev.limbeck.")
        ? source
        : """
        import static dev.limbeck.migration.Elements.*;
        import dev.limbeck.migration.*;
        import java.sql.*;
        """
            + source;
  }

  /** What the compiler says of a file. */
  private String javac(Path file) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var said = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var options =
          List.of(
              "--release",
              "21",
              "-Xlint:all,-options,-path",
              "-proc:none",
              "-d",
              folder.toString());
      compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(file)).call();
    }
    return said.toString();
  }

  @Test
  void everyRevisionCanBeRun() {
    var revisions = blocks("sql").filter(block -> block.text().contains("@revision")).toList();

    assertThat(revisions).isNotEmpty();
    for (var block : revisions) {
      var file = SqlRevisionFile.parse(block.document(), Path.of("example.sql"), block.text());
      assertThat(SectionCheck.problems(file.upgrade())).as(block.document()).isEmpty();
      assertThat(file.downgrade()).as(block.document() + " " + Direction.DOWNGRADE).isPresent();
    }
  }

  @Test
  void everyConfigurationCanBeRead() throws IOException {
    var files = blocks("toml").filter(block -> block.text().contains("[limbeck]")).toList();

    assertThat(files).isNotEmpty();
    for (var block : files) {
      Files.writeString(folder.resolve("limbeck.toml"), block.text());
      assertThat(syntaxProblems()).as(block.document() + "\n" + block.text()).isEmpty();
    }
  }

  /** What is wrong with the file itself; that the services beside it are missing is no fault. */
  private List<String> syntaxProblems() {
    try {
      Configuration.find(folder, ConfigOptions.of(Map.of()));
      return List.of();
    } catch (ProblemException wrong) {
      return wrong.problems().stream()
          .map(problem -> problem.code().code() + " " + problem.what())
          .filter(text -> text.startsWith("CFG-1"))
          .toList();
    }
  }

  private static Stream<Block> blocks(String language) {
    var blocks = new ArrayList<Block>();
    for (var document : Repository.files(".md")) {
      var matcher = BLOCK.matcher(Repository.text(document));
      while (matcher.find()) {
        blocks.add(
            new Block(
                Repository.relative(document), matcher.group(2), matcher.group(3).stripIndent()));
      }
    }
    return blocks.stream().filter(block -> block.language().equals(language));
  }
}
