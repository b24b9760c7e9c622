package dev.limbeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostWriteTest {

  @Test
  void wordsAreCutAsByAShellWithQuotesOnly() {
    assertThat(PostWrite.words("fmt  -i {path}\t--x", "a b.sql"))
        .containsExactly("fmt", "-i", "a b.sql", "--x");
    assertThat(PostWrite.words("'my fmt' --in=\"{path}\" ''", "a b.sql"))
        .containsExactly("my fmt", "--in=a b.sql", "");
    assertThat(PostWrite.words("fmt C:\\dir '$HOME' \"it's\"", "$1"))
        .containsExactly("fmt", "C:\\dir", "$HOME", "it's", "$1");
  }
}
