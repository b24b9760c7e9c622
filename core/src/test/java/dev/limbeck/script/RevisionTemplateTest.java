package dev.limbeck.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RevisionTemplateTest {

  private static String filled(String text) {
    var values =
        new TreeMap<>(Map.of("message", "one\n\ntwo $1 \\ {{x}}", "id", "3b7a", "none", ""));
    return new RevisionTemplate("t/revision.sql.template", text).filled(values);
  }

  @Test
  void aValueOfSeveralLinesRepeatsWhatStandsBefore() {
    assertThat(filled("/**\n * {{message}}\n */\n-- {{message}}"))
        .isEqualTo(
            """
            /**
             * one
             *
             * two $1 \\ {{x}}
             */
            -- one
            --
            -- two $1 \\ {{x}}
            """);
  }

  @Test
  void severalInALineAndNothing() {
    assertThat(filled("a {{id}}-{{id}} {{none}}\n\n{{none}}\nb")).isEqualTo("a 3b7a-3b7a\n\n\nb\n");
  }

  @Test
  void whatIsNotWrittenSoIsNoPlaceholder() {
    assertThat(filled("{ {id} } {{ id }} {{1}} {{id\n}}"))
        .isEqualTo("{ {id} } {{ id }} {{1}} {{id\n}}\n");
  }

  @Test
  void tellsAllThatItDoesNotKnow() {
    assertThatThrownBy(() -> filled("{{message}}\n  {{Id}} {{ids}}"))
        .hasMessageContaining("There is no placeholder '{{Id}}'")
        .hasMessageContaining("There is no placeholder '{{ids}}'");
  }
}
