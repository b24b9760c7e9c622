package dev.limbeck.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "services/a-b_1   | services/a-b_1",
        "lib@head         | lib@head",
        "merge a and b    | \"merge a and b\"",
        "it's mine        | \"it's mine\"",
        "(odd)            | \"(odd)\"",
        "say \"hi\"       | 'say \"hi\"'",
        "$(rm -r /)       | '$(rm -r /)'",
        "`date`           | '`date`'",
        "done!            | 'done!'",
        "back\\slash      | 'back\\slash'",
        "it's $5          | 'it'\\''s $5'",
        "größe            | \"größe\"",
      })
  void aWordIsQuotedWhereAShellWouldReadItOtherwise(String text, String word) {
    assertThat(ShellWord.of(text)).isEqualTo(word);
  }

  @Test
  void nothingIsAWordToo() {
    assertThat(ShellWord.of("")).isEqualTo("\"\"");
  }
}
