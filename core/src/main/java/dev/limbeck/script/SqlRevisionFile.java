package dev.limbeck.script;

import dev.limbeck.revision.RevisionHeader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A revision written in SQL.
 *
 * <p>Its head has been read; each call of {@link #upgrade} and {@link #downgrade} reads the
 * sections and throws a {@link dev.limbeck.problem.ProblemException} with all that is wrong with
 * them.
 */
public final class SqlRevisionFile implements RevisionFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path path;
  private final String text;
  private final RevisionHead head;

  private SqlRevisionFile(Path path, String text, RevisionHead head) {
    this.path = path;
    this.text = text;
    this.head = head;
  }

  /**
   * Reads the head of a revision; throws a {@link dev.limbeck.problem.ProblemException} with all
   * that is wrong with it.
   *
   * @param source the file as a reader would type it, for messages
   * @param path the file itself, which is not opened
   * @param text what stands in it
   */
  public static SqlRevisionFile parse(String source, Path path, String text) {
    var content = withoutMark(text);
    return new SqlRevisionFile(path, content, HeadReader.read(source, content));
  }

  /** A text without the byte order mark that editors may have put before it. */
  static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  @Override
  public RevisionHeader header() {
    return head.header();
  }

  @Override
  public Optional<Path> path() {
    return Optional.of(path);
  }

  @Override
  public String checksum() {
    return Checksum.of(text);
  }

  /** The section {@code -- @upgrade}; empty for a revision that only merges. */
  public Section upgrade() {
    return SectionReader.read(head, text).upgrade();
  }

  /** The section {@code -- @downgrade}; without it the revision cannot be downgraded. */
  public Optional<Section> downgrade() {
    return SectionReader.read(head, text).downgrade();
  }

  /** Its source. */
  @Override
  public String toString() {
    return head.header().source();
  }
}
