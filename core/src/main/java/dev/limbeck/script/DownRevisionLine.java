package dev.limbeck.script;

import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.revision.RevisionId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes what a file says that it revises, and not one byte besides. */
public final class DownRevisionLine {

  /** Each byte is a letter, so that whatever is in a file comes out as it went in. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private static final String MARK = new String(new byte[] {-17, -69, -65}, BYTES);

  private DownRevisionLine() {}

  /**
   * Rewrites the line, or adds one to a base; whoever reads the file meanwhile sees it before or
   * after.
   */
  public static void rewrite(RevisionFile file, List<RevisionId> downRevisions) {
    try {
      var path = file.path().orElseThrow().toRealPath();
      var ids = downRevisions.stream().map(RevisionId::value).toList();
      replace(
          path,
          switch (file) {
            case SqlRevisionFile unused -> changed(Files.readString(path, BYTES), bytes(ids));
            case JavaRevisionFile java ->
                bytes(
                    JavaDownRevision.changed(java.header().source(), Files.readString(path), ids));
          });
    } catch (IOException unwritable) {
      var problem =
          Problem.of(SqlCode.UNREADABLE, "Cannot write " + file.header().source())
              .because(FileTrouble.reason(unwritable));
      throw new ProblemException(List.of(problem), unwritable);
    }
  }

  private static String bytes(List<String> ids) {
    return bytes(String.join(", ", ids));
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), BYTES);
  }

  /** The text with other ids in the line. */
  static String changed(String text, String ids) {
    var upgrade = line(Directive.UPGRADE, text, text.length());
    var end = upgrade.find() ? upgrade.start() : text.length();
    var down = line(Directive.DOWN_REVISION, text, end);
    if (down.find()) {
      return text.substring(0, down.start("value")) + ids + text.substring(down.end("value"));
    }
    var revision = line(Directive.REVISION, text, end);
    if (!revision.find()) {
      throw new IllegalStateException("a file that was read has an id");
    }
    var added =
        "%s%s %s%s"
            .formatted(
                revision.group("begin").replace(MARK, ""),
                Directive.DOWN_REVISION.sign(),
                ids,
                revision.group("end"));
    return text.substring(0, revision.end()) + added + text.substring(revision.end());
  }

  private static void replace(Path path, String text) throws IOException {
    var written = Files.createTempFile(path.resolveSibling(""), ".", ".rebase");
    try {
      Files.copy(
          path, written, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      Files.writeString(written, text, BYTES);
      Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** Looks for a directive's line up to an offset. */
  private static Matcher line(Directive directive, String text, int end) {
    var begin =
        "^(?<begin>(?:" + MARK + ")?[ \\t]*--[ \\t]*)" + directive.sign() + "(?!\\S)[ \\t]*";
    var value = "(?<value>[^\\r\\n]*?)[ \\t]*(?<end>\\r\\n|\\n|\\r|\\z)";
    return Pattern.compile(begin + value, Pattern.MULTILINE).matcher(text).region(0, end);
  }
}
