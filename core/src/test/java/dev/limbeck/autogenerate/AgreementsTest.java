package dev.limbeck.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Omission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementsTest {

  private static final Agreement FOUND =
      new Agreement(
          "the revisions at 0001",
          "schema.sql (ä, 2 statements)",
          List.of("view 'totals'"),
          List.of(new Omission("cast 'a AS b'", "casts are not modelled")),
          "\\x00ff");

  @TempDir Path folder;

  @Test
  void whatWasFoundIsKnownAgainByAllThatDecidedIt() {
    var agreements = new Agreements(folder.resolve(".limbeck"));
    agreements.keep("files\0models", FOUND);
    assertThat(new Agreements(folder.resolve(".limbeck")).find("files\0models")).contains(FOUND);
    assertThat(agreements.find("files\0models ")).isEmpty();
  }

  @Test
  void itsFolderIsNoPartOfTheRepository() {
    new Agreements(folder.resolve(".limbeck")).keep("a", FOUND);
    assertThat(folder.resolve(".limbeck/.gitignore")).hasContent("*");
  }

  @Test
  void anotherFormatCountsAsNone() {
    var bytes = FOUND.bytes();
    bytes[3]++;
    assertThat(Agreement.read(bytes)).isEmpty();
    assertThat(Agreement.read(new byte[2])).isEmpty();
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKnown() throws Exception {
    var agreements = new Agreements(Files.writeString(folder.resolve(".limbeck"), "a file"));
    agreements.keep("a", FOUND);
    assertThat(agreements.find("a")).isEmpty();
  }
}
