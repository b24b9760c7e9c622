package dev.limbeck.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void blanksSeparateWordsAndQuotesJoinThem() {
    assertThat(Words.split("limbeck  sql \"SELECT 'a b'\" -m 'add \"x\"' --x=\"1 2\""))
        .containsExactly("limbeck", "sql", "SELECT 'a b'", "-m", "add \"x\"", "--x=1 2");
  }

  @Test
  void anEmptyPairOfQuotesIsAWord() {
    assertThat(Words.split("limbeck ''")).containsExactly("limbeck", "");
  }

  @Test
  void aBackslashTakesTheNextSignAsItIs() {
    assertThat(Words.split("a\\ b \"c\\\"d\" 'e\\f'")).containsExactly("a b", "c\"d", "e\\f");
  }

  @Test
  void aQuoteThatIsNotClosedIsRefused() {
    assertThatThrownBy(() -> Words.split("limbeck 'x"))
        .hasMessage("a quote is not closed: limbeck 'x");
  }
}
