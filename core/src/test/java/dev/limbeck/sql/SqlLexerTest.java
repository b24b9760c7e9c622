package dev.limbeck.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlLexerTest {

  /** Tokens as {@code KIND:text}, separated by two spaces. */
  private static String tokens(String text) {
    return SqlLexer.tokens(text).stream()
        .map(token -> token.kind() + ":" + token.in(text))
        .collect(Collectors.joining("  "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SELECT a_1.b        | WORD:SELECT  WORD:a_1  SYMBOL:.  WORD:b
          E'a\\'b'            | STRING:E'a\\'b'
          fooE'a'             | WORD:fooE  STRING:'a'
          U&"a""b" u&'c'      | QUOTED_IDENTIFIER:U&"a""b"  STRING:u&'c'
          U & 'c'             | WORD:U  SYMBOL:&  STRING:'c'
          a$b$c$b$            | WORD:a$b$c$b$
          $1$a$b$a$           | PARAMETER:$1  DOLLAR_STRING:$a$b$a$
          $ $1a               | SYMBOL:$  PARAMETER:$1  WORD:a
          $é$x$é$             | DOLLAR_STRING:$é$x$é$
          1E'x' 1e5 1.5e-3.x  | NUMBER:1  STRING:E'x'  NUMBER:1e5  NUMBER:1.5e-3  SYMBOL:.  WORD:x
          .5 1_000 0.1        | NUMBER:.5  NUMBER:1_000  NUMBER:0.1
          a-b--c              | WORD:a  SYMBOL:-  WORD:b  LINE_COMMENT:--c
          a/b/*c*/            | WORD:a  SYMBOL:/  WORD:b  BLOCK_COMMENT:/*c*/
          f(x);               | WORD:f  OPEN:(  WORD:x  CLOSE:)  SEMICOLON:;
          x \\gset y          | WORD:x  PSQL_COMMAND:\\gset y
          'a' 'b'             | STRING:'a'  STRING:'b'
          """)
  void cutsAsTheServersScannerDoes(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }

  @Test
  void partsOfAStringInSeveralLinesAreOneToken() {
    assertThat(tokens("'a' -- x\n  'b'\n\n'c' , 'd'"))
        .isEqualTo("STRING:'a' -- x\n  'b'\n\n'c'  SYMBOL:,  STRING:'d'");
  }

  @Test
  void aFormFeedOrTabBetweenPartsIsNoLineEnd() {
    assertThat(tokens("'a'\t\f'b'")).isEqualTo("STRING:'a'  STRING:'b'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a''", "E'a\\'", "E'\\", "\"a\"\"", "$$a$", "/* /* */", "U&'", "$a$a"})
  void marksWhatTheEndCutsOff(String quote) {
    var text = "SELECT " + quote;
    assertThat(SqlLexer.unterminated(SqlLexer.tokens(text)))
        .hasValueSatisfying(token -> {
          assertThat(token.start()).isEqualTo(7);
          assertThat(token.end()).isEqualTo(text.length());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SELECT ''''", "$$a$$", "/**/", "--", "SELECT $", "E'\\\\'"})
  void everythingElseIsClosed(String text) {
    assertThat(SqlLexer.unterminated(SqlLexer.tokens(text))).isEmpty();
  }
}
