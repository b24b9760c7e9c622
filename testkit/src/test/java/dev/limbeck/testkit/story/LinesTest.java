package dev.limbeck.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void aWildcardIsAnyTextWithinALine() {
    assertThat(Lines.match("ok  habits ([..] ms)", "ok  habits (31 ms)")).isTrue();
    assertThat(Lines.match("ok  habits ([..] ms)", "ok  habits (31 s)")).isFalse();
    assertThat(Lines.match("a.c", "abc")).isFalse();
  }

  @Test
  void threeDotsAreAnyNumberOfLines() {
    assertThat(Lines.match(List.of("a", "...", "d"), List.of("a", "b", "c", "d"))).isTrue();
    assertThat(Lines.match(List.of("a", "...", "d"), List.of("a", "d"))).isTrue();
    assertThat(Lines.match(List.of("a", "...", "d"), List.of("a", "b"))).isFalse();
    assertThat(Lines.match(List.of("a"), List.of("a", "b"))).isFalse();
  }

  @Test
  void blanksAtTheEndsDoNotCount() {
    assertThat(Lines.of("a  \n b\n\n\n")).containsExactly("a", " b");
  }

  @Test
  void aMergeKeepsTheWildcardsThatStillMatch() {
    assertThat(Lines.merge(List.of("a [..] ms", "b [..] ms"), List.of("x", "b 2 ms")))
        .containsExactly("x", "b [..] ms");
  }
}
