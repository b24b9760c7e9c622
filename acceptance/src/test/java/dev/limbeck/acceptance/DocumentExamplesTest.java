package dev.limbeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.config.ConfigOptions;
import dev.limbeck.config.Configuration;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.Direction;
import dev.limbeck.script.SectionCheck;
import dev.limbeck.script.SqlRevisionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions and configuration that the documents show can be read as they stand. */
class DocumentExamplesTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^( *)```(sql|toml)\\n(.*?)^ *```$");

  @TempDir Path folder;

  /** A block of a document, without its indentation. */
  private record Block(String document, String language, String text) {}

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
