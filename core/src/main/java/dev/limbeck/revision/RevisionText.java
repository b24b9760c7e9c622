package dev.limbeck.revision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The lines of {@code history}, {@code heads}, {@code branches}, {@code current} and {@code show}
 * as Alembic prints them, without line ends.
 */
public final class RevisionText {

  private final RevisionGraph graph;
  private final Set<RevisionId> marked;

  private RevisionText(RevisionGraph graph, Collection<RevisionId> marked) {
    this.graph = graph;
    this.marked = new TreeSet<>(marked);
  }

  /** The lines of a graph, whatever the database's state. */
  public static RevisionText of(RevisionGraph graph) {
    return new RevisionText(graph, List.of());
  }

  /** The lines of a graph, with {@code (current)} behind these rows. */
  public static RevisionText marking(RevisionGraph graph, Collection<RevisionId> rows) {
    return new RevisionText(graph, rows);
  }

  /** {@code 189b1231afd4 -> 3b7a1d2e4f56 (head), soft_delete_program_templates}. */
  public String history(RevisionHeader revision) {
    return down(revision)
        + inBrackets(revision.dependsOn())
        + " -> "
        + revision.id()
        + labels(revision)
        + flags(revision)
        + message(revision);
  }

  /** {@code 3b7a1d2e4f56 (liba) (head)}. */
  public String head(RevisionHeader revision) {
    return revision.id() + labels(revision) + headFlag(revision);
  }

  /**
   * {@code 3b7a1d2e4f56 (liba) (head) (current)} for a picture, in which a label stands where its
   * branch begins and where it ends.
   */
  public String title(RevisionHeader revision) {
    return graph.isHead(revision.id())
        ? labelled(revision)
        : revision.id() + inBrackets(revision.branchLabels()) + flags(revision);
  }

  private String labelled(RevisionHeader revision) {
    return revision.id() + labels(revision) + flags(revision);
  }

  /** {@code 3b7a1d2e4f56 (head)}. */
  public String current(RevisionHeader revision) {
    return revision.id() + flags(revision);
  }

  /**
   * A branch point, and a line for each revision that revises it; an empty line follows.
   *
   * @param verbose whether the branch point stands in the long form, and the others with messages
   */
  public String branchPoint(RevisionHeader revision, boolean verbose) {
    var indent = " ".repeat(revision.id().value().length());
    var text = new StringBuilder(verbose ? longForm(revision) : labelled(revision));
    for (var next : graph.revisedBy(revision.id())) {
      text.append('\n').append(indent).append(" -> ").append(labelled(next));
      text.append(verbose ? message(next) : "");
    }
    return text.append('\n').toString();
  }

  /** The branch points of the graph, newest first; what {@code branches} lists. */
  public List<RevisionHeader> branchPoints() {
    return History.all(graph).stream().filter(h -> graph.isBranchPoint(h.id())).toList();
  }

  /** All that is known of a revision, ending with its description; an empty line follows. */
  public String longForm(RevisionHeader revision) {
    var text = new StringBuilder("Rev: ").append(revision.id()).append(longFlags(revision));
    var merges = graph.isMergePoint(revision.id());
    line(text, merges ? "Merges" : "Parent", down(revision));
    line(text, "Also depends on", String.join(", ", revision.dependsOn()));
    if (graph.isBranchPoint(revision.id())) {
      line(text, "Branches into", ids(graph.revisedBy(revision.id())));
    }
    line(text, "Branch names", String.join(", ", graph.labelsOf(revision.id())));
    line(text, "Path", revision.source());
    text.append('\n');
    revision.doc().lines().forEach(line -> text.append("\n    ").append(line));
    return text.append('\n').toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append('\n').append(name).append(": ").append(value);
    }
  }

  private static String down(RevisionHeader revision) {
    return switch (revision.downRevisions().size()) {
      case 0 -> "<base>";
      case 1 -> revision.downRevisions().getFirst().value();
      default ->
          revision.downRevisions().stream()
              .map(RevisionId::value)
              .collect(Collectors.joining(", "));
    };
  }

  private static String ids(List<RevisionHeader> revisions) {
    return revisions.stream().map(r -> r.id().value()).collect(Collectors.joining(", "));
  }

  private String labels(RevisionHeader revision) {
    return inBrackets(graph.labelsOf(revision.id()));
  }

  private static String inBrackets(Collection<String> names) {
    return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
  }

  private String flags(RevisionHeader revision) {
    return headFlag(revision)
        + currentFlag(revision)
        + branchAndMerge(revision)
        + fileFlag(revision);
  }

  /** In another order than in a line, and without a word on what depends on a head. */
  private String longFlags(RevisionHeader revision) {
    return (graph.isHead(revision.id()) ? " (head)" : "")
        + branchAndMerge(revision)
        + currentFlag(revision)
        + fileFlag(revision);
  }

  private String fileFlag(RevisionHeader revision) {
    return graph.isInFiles(revision.id()) ? "" : " (not in the files)";
  }

  private String branchAndMerge(RevisionHeader revision) {
    return (graph.isBranchPoint(revision.id()) ? " (branchpoint)" : "")
        + (graph.isMergePoint(revision.id()) ? " (mergepoint)" : "");
  }

  private String currentFlag(RevisionHeader revision) {
    return marked.contains(revision.id()) ? " (current)" : "";
  }

  private String headFlag(RevisionHeader revision) {
    if (!graph.isHead(revision.id())) {
      return "";
    }
    return graph.isRealHead(revision.id()) ? " (head)" : " (effective head)";
  }

  private static String message(RevisionHeader revision) {
    return revision.message().isEmpty() ? "" : ", " + revision.message();
  }
}
