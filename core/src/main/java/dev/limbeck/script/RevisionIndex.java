package dev.limbeck.script;

import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.source.JavaHead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of an index: what is known of revisions that are compiled into a program.
 *
 * <p>A line for each, its fields separated by tabs: class, checksum of the source, id, down
 * revisions, dependencies, branch labels (each with commas), time, words of the other attributes,
 * description.
 */
public final class RevisionIndex {

  private static final String FIRST_LINE = "limbeck revisions 1";
  private static final String AUTOCOMMIT = "autocommit";
  private static final String CONNECTION = "connection";
  private static final String AUTOMATIC = "automatic";
  private static final int FIELDS = 9;

  private RevisionIndex() {}

  /** Where the index of a package is on the class path. */
  public static String path(String packageName) {
    return "META-INF/limbeck/" + packageName + ".revisions";
  }

  /**
   * The line of a revision.
   *
   * @throws dev.limbeck.problem.ProblemException with all that is wrong with it
   */
  public static String entry(String source, String text) {
    var content = SqlRevisionFile.withoutMark(text);
    var facts =
        JavaFactsReader.read(JavaHead.read(source, content, "Revision"))
            .orElseThrow(() -> bad(source + " has no @Revision"));
    var header = facts.header();
    var words = new ArrayList<String>();
    addIf(words, facts.autocommit(), AUTOCOMMIT);
    addIf(words, facts.needsConnection(), CONNECTION);
    addIf(words, facts.automaticDowngrade(), AUTOMATIC);
    return List.of(
            facts.className(),
            Checksum.of(content),
            header.id().value(),
            header.downRevisions().stream().map(RevisionId::value).collect(Collectors.joining(",")),
            String.join(",", header.dependsOn()),
            String.join(",", header.branchLabels()),
            header.created().map(Object::toString).orElse(""),
            String.join(",", words),
            header.doc())
        .stream()
        .map(RevisionIndex::escaped)
        .collect(Collectors.joining("\t"));
  }

  /** The text of an index with these lines. */
  public static String text(Collection<String> entries) {
    return FIRST_LINE
        + "\n"
        + entries.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** The lines of an index by the names of their classes; throws where it is none. */
  public static SortedMap<String, String> entries(String text) {
    var lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(FIRST_LINE)) {
      throw bad("It does not begin with '%s'.".formatted(FIRST_LINE));
    }
    var entries = new TreeMap<String, String>();
    lines.stream().skip(1).forEach(line -> entries.put(fields(line).getFirst(), line));
    return entries;
  }

  /** The revision of a line, whose class is found by a class loader. */
  static JavaRevisionFile revision(String line, ClassLoader classes) {
    var fields = fields(line);
    var doc = fields.get(8);
    var words = list(fields.get(7));
    var header =
        new RevisionHeader(
            new RevisionId(fields.get(2)),
            list(fields.get(3)).stream().map(RevisionId::new).toList(),
            list(fields.get(4)),
            list(fields.get(5)),
            doc.lines().findFirst().orElse(""),
            doc,
            Optional.of(fields.get(6)).filter(time -> !time.isEmpty()).map(CreationTime::parse),
            "classpath:" + fields.getFirst().replace('.', '/') + ".java");
    var facts =
        new JavaFacts(
            header,
            fields.getFirst(),
            words.contains(AUTOCOMMIT),
            words.contains(CONNECTION),
            words.contains(AUTOMATIC),
            List.of());
    return new JavaRevisionFile(new JavaOrigin.Packaged(classes, fields.get(1)), facts);
  }

  private static List<String> fields(String line) {
    var fields = Pattern.compile("\t").splitAsStream(line).map(RevisionIndex::plain).toList();
    if (fields.size() == FIELDS - 1) {
      fields = new ArrayList<>(fields);
      fields.add("");
    }
    if (fields.size() != FIELDS) {
      throw bad("It has a line of %d fields.".formatted(fields.size()));
    }
    return fields;
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : Pattern.compile(",").splitAsStream(field).toList();
  }

  private static void addIf(List<String> words, boolean on, String word) {
    if (on) {
      words.add(word);
    }
  }

  private static String escaped(String field) {
    return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "");
  }

  private static String plain(String field) {
    return field.translateEscapes();
  }

  private static dev.limbeck.problem.ProblemException bad(String why) {
    return Problem.of(JavaCode.BAD_INDEX, "An index of revisions cannot be read")
        .because(why)
        .fix("build the program again, with one version of Limbeck")
        .exception();
  }
}
