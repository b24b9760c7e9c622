package dev.limbeck.script;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.revision.RevisionId;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A revision that has no file yet.
 *
 * @param id its identity
 * @param downRevisions what it revises; empty for a base, several for a merge
 * @param branchLabels names of the branch that begins here
 * @param dependsOn ids or labels of what must be applied before
 * @param message one line or several; "empty message" where it is blank
 * @param created now, in the time zone that the file and its name are to show
 */
public record RevisionDraft(
    RevisionId id,
    List<RevisionId> downRevisions,
    List<String> branchLabels,
    List<String> dependsOn,
    String message,
    OffsetDateTime created) {

  /** Copies the lists; refuses a message that would be read as a directive. */
  public RevisionDraft {
    downRevisions = List.copyOf(downRevisions);
    branchLabels = List.copyOf(branchLabels);
    dependsOn = List.copyOf(dependsOn);
    message = message.isBlank() ? "empty message" : message.strip();
    if (message.lines().anyMatch(line -> line.strip().startsWith("@"))) {
      throw Problem.of(
              SqlCode.BAD_DIRECTIVE, "A line of a message cannot begin with '@': " + message)
          .fix("begin it with another word")
          .exception();
    }
  }

  /** The text of its file in SQL. */
  public String sql() {
    return RevisionTemplate.SQL.filled(values(RevisionBody.EMPTY));
  }

  /** What a template may say of it; lists are joined by commas, nothing is the empty text. */
  public SortedMap<String, String> values(RevisionBody body) {
    var values = new TreeMap<String, String>();
    values.put("message", message);
    values.put("revision", id.value());
    values.put("down_revisions", list(downRevisions));
    values.put("branch_labels", list(branchLabels));
    values.put("depends_on", list(dependsOn));
    values.put("created", time());
    values.put("directives", directives(body.notes()));
    values.put("upgrade", body.upgrade());
    values.put("downgrade", body.downgrade());
    return values;
  }

  private String directives(List<String> notes) {
    var lines = new ArrayList<String>();
    directive(lines, Directive.REVISION, List.of(id));
    directive(lines, Directive.DOWN_REVISION, downRevisions);
    directive(lines, Directive.BRANCH_LABELS, branchLabels);
    directive(lines, Directive.DEPENDS_ON, dependsOn);
    directive(lines, Directive.CREATED, List.of(time()));
    if (!notes.isEmpty()) {
      lines.add("");
      lines.addAll(notes);
    }
    return String.join("\n", lines);
  }

  /** When it was made, as it is written. */
  String time() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(created.truncatedTo(ChronoUnit.SECONDS));
  }

  private static void directive(List<String> lines, Directive directive, List<?> values) {
    if (!values.isEmpty()) {
      lines.add(directive.sign() + " " + list(values));
    }
  }

  private static String list(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
