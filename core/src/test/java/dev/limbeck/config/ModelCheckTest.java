package dev.limbeck.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found to be wrong with the key {@code model} before anything is made of it. */
class ModelCheckTest {

  @TempDir Path root;
  Folders folders;

  @BeforeEach
  void aServiceWithAModel() {
    folders =
        new Folders(root.toAbsolutePath())
            .file("habits/model/tables.sql", "")
            .file("habits/schema.sql", "")
            .file("habits/Tables.java", "")
            .folder("habits/empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "schema.sql",
        "model",
        "../habits/schema.sql",
        "jpa:com.example.habits",
        "jpa:com.example.habits,com.example.users",
        "java:com.example.Tables",
        "url:postgresql://localhost/other"
      })
  void aModelOfEachKindIsTaken(String model) {
    assertThatCode(service(model)::checkModel).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gone.sql        | MOD-102: The model 'gone.sql' does not exist
          Tables.java     | MOD-101: 'Tables.java' is no model
          empty           | MOD-103: The model 'empty' holds no SQL file
          japa:com.a      | MOD-101: 'japa:…' is no model
          jpa:com..a      | MOD-101: 'jpa:com..a' is no model
          jpa:com.a,      | MOD-101: 'jpa:com.a,' is no model
          java:           | MOD-101: 'java:' is no model
          url:            | MOD-101: 'url:' is no model
          """)
  void whatCannotBeOneIsRefused(String model, String message) {
    var service = service(model);
    assertThatThrownBy(service::checkModel).hasMessageStartingWith(message + "\n");
  }

  @Test
  void theMessageNamesTheLineThePathAndWhatToDo() {
    assertThatThrownBy(service("gone.sql")::checkModel)
        .hasMessage(
            """
            MOD-102: The model 'gone.sql' does not exist
              habits/limbeck.toml:3:1
                  3 | model = "gone.sql"
                    | ^
              There is no habits/gone.sql; a path is relative to the service's folder.
              fix: write the desired schema to habits/gone.sql, or correct 'model'\
            """);
    assertThatThrownBy(service("japa:com.a")::checkModel)
        .hasMessageEndingWith("fix: model = \"jpa:…\"");
  }

  private ServiceConfig service(String model) {
    folders.file(
        "habits/limbeck.toml", "[limbeck]\nschema = \"habits\"\nmodel = \"" + model + "\"\n");
    return folders.service("habits");
  }
}
