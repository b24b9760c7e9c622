package dev.limbeck.sql;

/**
 * A piece of SQL text that cannot be cut further; white space is none.
 *
 * @param kind what it is
 * @param start offset of its first {@code char} in the text
 * @param end offset behind its last {@code char}
 * @param closed false for a quote or block comment that the end of the text cuts off
 */
public record SqlToken(Kind kind, int start, int end, boolean closed) {

  /** What a token is. */
  public enum Kind {
    /** A keyword or an identifier without quotes. */
    WORD,
    /** {@code "…"} or {@code U&"…"}. */
    QUOTED_IDENTIFIER,
    /** A string or bit string in single quotes with its prefix and all its continuations. */
    STRING,
    /** A string in dollar quotes with both tags. */
    DOLLAR_STRING,
    /** A number; its sign is a token of its own. */
    NUMBER,
    /** {@code $1}. */
    PARAMETER,
    /** {@code ;}. */
    SEMICOLON,
    /** {@code (}. */
    OPEN,
    /** {@code )}. */
    CLOSE,
    /** Any other single character; an operator of several characters is several tokens. */
    SYMBOL,
    /** {@code -- …} up to the end of the line. */
    LINE_COMMENT,
    /** A block comment with those that are nested in it. */
    BLOCK_COMMENT,
    /** A backslash outside of quotes up to the end of the line: a command of psql. */
    PSQL_COMMAND,
    /** The rows behind a {@code COPY … FROM STDIN;} up to and including the line {@code \.}. */
    COPY_ROWS
  }

  /** Whether the server's grammar never sees it. */
  public boolean isComment() {
    return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
  }

  /** Its characters, out of the text that was lexed. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Whether it is this word without quotes, in any case. */
  public boolean isWord(String text, String word) {
    return kind == Kind.WORD
        && end - start == word.length()
        && text.regionMatches(true, start, word, 0, word.length());
  }
}
