package dev.limbeck.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.ConfigCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of the keys are current; {@code -Ddocs=update} rewrites them. */
class KeyDocumentsTest {

  private static final Path DOCS = Path.of(System.getProperty("limbeck.root", ".."), "docs");
  private static final String UPDATE =
      "not current; ./mvnw -q test -pl core -Dtest=KeyDocumentsTest -Ddocs=update";

  @TempDir Path root;

  @Test
  void theReferencePageIsCurrent() throws IOException {
    assertCurrent("configuration.md", KeyDocuments.page());
  }

  @Test
  void theJsonSchemaIsCurrent() throws IOException {
    assertCurrent("limbeck.schema.json", KeyDocuments.schema());
  }

  @Test
  void everyProblemOfConfigurationHasItsPage() {
    assertThat(ConfigCode.values())
        .allSatisfy(code -> assertThat(DOCS.resolve("errors/" + code.code() + ".md")).exists());
  }

  /** A JSON text is a value of TOML but for its colons and line ends. */
  @Test
  void theJsonSchemaIsWellFormed() {
    var inline =
        KeyDocuments.schema()
            .strip()
            .replaceAll("(?m)^( *\"[$A-Za-z_]+\"):", "$1 =")
            .replaceAll("([{,] \"[$A-Za-z_]+\"):", "$1 =");
    assertThat(org.tomlj.Toml.parse("schema = " + inline).errors()).isEmpty();
  }

  @Test
  void theFilesOnThePageAreValid() {
    var folders = new Folders(root.toAbsolutePath());
    var blocks = KeyDocuments.page().split("```(toml)?\n", -1);
    folders.file("limbeck.toml", blocks[3]);
    folders.file("services/habits/limbeck.toml", blocks[1].replace("depends_on", "# depends_on"));
    folders.folder("services/users");
    var service = folders.service("services/habits");
    assertThat(service.schema()).isEqualTo("habits");
    assertThat(service.database()).hasToString("embedded (from default_url of limbeck.toml:5)");
  }

  private static void assertCurrent(String name, String text) throws IOException {
    var file = DOCS.resolve(name);
    if ("update".equals(System.getProperty("docs"))) {
      Files.writeString(file, text);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "").as(UPDATE).isEqualTo(text);
  }
}
