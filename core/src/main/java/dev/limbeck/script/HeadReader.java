package dev.limbeck.script;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a SQL revision up to {@code -- @upgrade}.
 *
 * <p>Before that line there is nothing but line comments and blank lines, so it needs no lexer.
 */
final class HeadReader {

  private static final String SHAPE =
      "A revision begins with comment lines, among them '-- @revision ID', up to '-- @upgrade'.";

  private final String source;
  private final String text;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> description = new ArrayList<>();
  private final Map<Directive, HeadValue> values = new EnumMap<>(Directive.class);
  private int at;
  private int number;
  private String line = "";

  private HeadReader(String source, String text) {
    this.source = source;
    this.text = text;
  }

  /** Throws all that is wrong with the head together. */
  static RevisionHead read(String source, String text) {
    return new HeadReader(source, text).read();
  }

  private RevisionHead read() {
    while (!values.containsKey(Directive.UPGRADE) && nextLine()) {
      var content = line.strip();
      if (content.startsWith("--")) {
        comment(content);
      } else if (!content.isEmpty()) {
        sqlBeforeUpgrade();
        break;
      }
    }
    requireDirectives();
    var header = header();
    ProblemException.throwIfAny(problems);
    var option = values.getOrDefault(Directive.UPGRADE, new HeadValue("", here())).text();
    return new RevisionHead(header, option, at, number + 1);
  }

  private boolean nextLine() {
    if (at >= text.length()) {
      return false;
    }
    var end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    line = text.substring(at, end);
    number++;
    at = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    return true;
  }

  private void comment(String content) {
    DirectiveLine.of(content)
        .ifPresentOrElse(this::directive, () -> description.add(withoutHyphens(content)));
  }

  private static String withoutHyphens(String content) {
    var rest = content.substring(2);
    return (rest.startsWith(" ") ? rest.substring(1) : rest).stripTrailing();
  }

  private void directive(DirectiveLine read) {
    var known = Directive.of(read.sign());
    if (known.isEmpty()) {
      problems.add(
          Problem.of(SqlCode.UNKNOWN_DIRECTIVE, "Unknown directive '" + read.sign() + "'")
              .at(here())
              .fix("write -- " + Directive.nearest(read.sign()).sign()));
    } else if (known.get() == Directive.DOWNGRADE) {
      problems.add(
          Problem.of(SqlCode.MISPLACED_DIRECTIVE, "'@downgrade' stands before '@upgrade'")
              .at(here())
              .fix("put the section '-- @upgrade' first; it may be empty"));
    } else if (known.get().isCheck()) {
      problems.add(
          Problem.of(
                  SqlCode.MISPLACED_DIRECTIVE,
                  "'" + read.sign() + "' belongs behind '-- @upgrade' or '-- @downgrade'")
              .at(here())
              .because("A check is about one direction of the revision.")
              .fix("put it into the section that it is about"));
    } else if (values.putIfAbsent(known.get(), new HeadValue(read.value(), here())) != null) {
      problems.add(
          Problem.of(SqlCode.DUPLICATE_DIRECTIVE, "'" + read.sign() + "' stands twice")
              .at(here())
              .because("It is already in line " + lineOf(known.get()) + "."));
    }
  }

  private void sqlBeforeUpgrade() {
    if (values.containsKey(Directive.REVISION)) {
      problems.add(
          Problem.of(SqlCode.SQL_BEFORE_UPGRADE, "SQL before '-- @upgrade' belongs to no section")
              .at(here())
              .fix("put the line '-- @upgrade' before it"));
    }
  }

  private void requireDirectives() {
    if (!values.containsKey(Directive.REVISION)) {
      problems.add(
          Problem.of(
                  SqlCode.NOT_A_REVISION,
                  "Could not determine revision id from filename " + fileName())
              .at(Location.file(source))
              .because(SHAPE)
              .fix("give it a head, or move it out of the version location"));
    } else if (!values.containsKey(Directive.UPGRADE) && problems.isEmpty()) {
      problems.add(
          Problem.of(SqlCode.NO_UPGRADE, "The revision has no section '-- @upgrade'")
              .at(Location.file(source))
              .fix("add a line '-- @upgrade'; a section may be empty"));
    }
  }

  private RevisionHeader header() {
    var parsed = new HeadValues(values, problems);
    var id = parsed.id();
    var downRevisions = parsed.downRevisions();
    var dependsOn = parsed.names(Directive.DEPENDS_ON);
    var labels = parsed.names(Directive.BRANCH_LABELS);
    var created = parsed.created();
    ProblemException.throwIfAny(problems);
    var doc = String.join("\n", description).strip();
    var message = doc.lines().findFirst().orElse("");
    return new RevisionHeader(
        id.orElseThrow(), downRevisions, dependsOn, labels, message, doc, created, source);
  }

  /** The first character of the line that is no white space. */
  private Location here() {
    return new Location(source, number, line.indexOf(line.strip()) + 1, line);
  }

  private int lineOf(Directive directive) {
    return values.getOrDefault(directive, new HeadValue("", here())).place().line();
  }

  private String fileName() {
    return source.substring(source.lastIndexOf('/') + 1);
  }
}
