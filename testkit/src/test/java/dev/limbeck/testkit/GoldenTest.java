package dev.limbeck.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

  @TempDir Path folder;

  @Test
  void aTextThatIsInTheFilePasses() throws IOException {
    var file = Files.writeString(folder.resolve("a.sql"), "SELECT 1;\n");
    Golden.check(file, "SELECT 1;\n", false);
  }

  @Test
  void aTextThatIsNotShowsTheFirstLineThatDiffers() throws IOException {
    var file = Files.writeString(folder.resolve("a.sql"), "SELECT 1;\nSELECT 2;\n");
    assertThatThrownBy(() -> Golden.check(file, "SELECT 1;\nSELECT 3;\n", false))
        .hasMessage(
            """
            %s:2: not what was found
              expected: SELECT 2;
              found:    SELECT 3;
              fix: correct the code, or accept what was found with -Dgolden=update\
            """
                .formatted(file));
  }

  @Test
  void aFileThatIsMissingFails() {
    assertThatThrownBy(() -> Golden.check(folder.resolve("no.sql"), "SELECT 1;\n", false))
        .hasMessageContaining("expected: (the end)");
  }

  @Test
  void anUpdateWritesTheFileAndItsFolder() {
    var file = folder.resolve("deep/a.sql");
    Golden.check(file, "SELECT 1;\n", true);
    assertThat(file).hasContent("SELECT 1;\n");
  }
}
