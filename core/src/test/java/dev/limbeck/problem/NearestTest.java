package dev.limbeck.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void findsWhatIsAFewLettersAway() {
    var keys = List.of("schema", "version_table", "version_table_schema");
    assertThat(Nearest.to("shcema", keys)).contains("schema");
    assertThat(Nearest.to("Version-Table", keys)).contains("version_table");
    assertThat(Nearest.to("verson_tables_schema", keys)).contains("version_table_schema");
    assertThat(Nearest.to("colour", keys)).isEmpty();
    assertThat(Nearest.to("x", List.of())).isEmpty();
  }

  @Test
  void listsTheNearestFirst() {
    assertThat(Nearest.several("abcdef", List.of("abcdxy", "abcdeg", "zzzzzz"), 3))
        .containsExactly("abcdeg", "abcdxy");
  }
}
