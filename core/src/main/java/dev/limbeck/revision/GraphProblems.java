package dev.limbeck.revision;

import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said when a target means nothing, or too much, in a graph. */
final class GraphProblems {

  /** So many are listed; nobody reads more. */
  private static final int MANY = 10;

  private final RevisionGraph graph;

  GraphProblems(RevisionGraph graph) {
    this.graph = graph;
  }

  /** Nothing has that id, prefix or label. */
  Problem unknown(String name) {
    var near = near(name);
    var problem =
        cannotLocate(name)
            .because(
                near.isEmpty()
                    ? "No file has this id, and no id or label begins so." + headsLine()
                    : "No file has this id. The nearest:" + table(near));
    for (var header : near) {
      problem = problem.fix("use %s in place of %s".formatted(header.id(), name));
    }
    return problem.fix("limbeck history");
  }

  /** A label, in front of {@code @}, that names no branch. */
  Problem unknownBranch(String label, Target target) {
    var labels = graph.headers().stream().flatMap(h -> h.branchLabels().stream()).sorted().toList();
    return cannotLocate(target.toString())
        .because(
            "No such branch: '%s'; ".formatted(label)
                + (labels.isEmpty()
                    ? "no revision has a branch label."
                    : "branches are " + String.join(", ", labels) + "."))
        .fix("limbeck heads");
  }

  /** A prefix that several revisions share. */
  Problem ambiguous(String prefix, List<Integer> candidates) {
    var headers = candidates.stream().limit(MANY).map(graph.headers()::get).toList();
    int more = candidates.size() - headers.size();
    return Problem.of(
            RevisionCode.AMBIGUOUS_ID,
            "Multiple revisions start with '%s': %s%s"
                .formatted(
                    prefix,
                    headers.stream()
                        .map(header -> "'" + header.id() + "'")
                        .collect(Collectors.joining(", ")),
                    more > 0 ? " …" : ""))
        .because(
            "It could be any of these:"
                + table(headers)
                + (more > 0 ? "\n  … and %d more".formatted(more) : ""))
        .fix("type more letters of the one that you mean");
  }

  /** A revision that is not on the branch it was asked for on. */
  Problem notOnBranch(Target.Named target, String branch, int revision) {
    return cannotLocate(target.toString())
        .because(
            "Revision %s is not a member of branch '%s'.".formatted(graph.id(revision), branch))
        .fix("use %s without %s@".formatted(graph.id(revision), branch));
  }

  /** One head was wanted and there are several. */
  Problem multipleHeads(Target target, BitSet heads) {
    var headers = graph.listed(heads);
    var since = lastCommon(heads);
    var problem =
        Problem.of(
                RevisionCode.MULTIPLE_HEADS,
                "Multiple heads are present; please specify a single target revision.")
            .because("%d heads %s:%s".formatted(headers.size(), since, table(headers)));
    if (target.namesRevision()) {
      return problem.fix("use one of these ids in place of " + target);
    }
    var messages = headers.stream().map(RevisionHeader::message).limit(2).toList();
    return problem
        .fix(
            "limbeck revision --head heads -m \"merge %s\"    (one head again)"
                .formatted(String.join(" and ", messages)))
        .fix("limbeck upgrade heads    (apply all, merge later)");
  }

  /** A walk that comes to a fork. */
  Problem ambiguousWalk(Target target, String where, Collection<Integer> ways, List<String> fixes) {
    var headers = ways.stream().map(graph.headers()::get).toList();
    var problem =
        Problem.of(RevisionCode.AMBIGUOUS_WALK, "Ambiguous walk: '%s' %s".formatted(target, where))
            .because("It could be any of these:" + table(headers));
    for (var fix : fixes) {
      problem = problem.fix(fix);
    }
    return problem;
  }

  /** A number of steps that the current rows do not allow. */
  Problem noSuchSteps(Target.Relative target, String why) {
    var steps = target.steps();
    return Problem.of(
            RevisionCode.WALKED_TOO_FAR,
            "Relative revision %s didn't produce %d migrations"
                .formatted(target.signedSteps(), Math.abs(steps)))
        .because(why)
        .fix("limbeck history --indicate-current")
        .fix(
            steps > 0
                ? "limbeck upgrade heads"
                : "limbeck downgrade base    (undoes all that is there)");
  }

  /** A walk from a named place that goes past the end. */
  Problem walkedTooFar(Target.Relative target) {
    var end = target.steps() > 0 ? "above the head" : "below the base";
    return Problem.of(RevisionCode.WALKED_TOO_FAR, "Walked too far: '%s'".formatted(target))
        .because(
            "There are fewer than %d revisions to go; it would end %s."
                .formatted(Math.abs(target.steps()), end))
        .fix("use %s".formatted(target.steps() > 0 ? "head" : "base"))
        .fix("limbeck history");
  }

  /** A target that a command cannot take. */
  Problem notFor(String command, Target target, String why) {
    return Problem.of(
            RevisionCode.BAD_TARGET, "'%s' is not a target of %s".formatted(target, command))
        .because(why);
  }

  /** A downgrade that would undo nothing and does not name what is applied. */
  Problem notBelow(Target target, Set<RevisionId> rows) {
    return Problem.of(
            RevisionCode.NOT_REACHABLE,
            "Destination %s is not a valid downgrade target from current head(s)".formatted(target))
        .because(
            "The database is at %s; nothing that is applied there revises it."
                .formatted(rowsText(rows)))
        .fix("limbeck upgrade %s    (if you meant up)".formatted(target))
        .fix("limbeck history --indicate-current");
  }

  /** A range whose end is not above its start. */
  Problem noRange(Target.Range range) {
    return Problem.of(
            RevisionCode.NOT_A_RANGE,
            "Requested range %s does not refer to ancestor/descendant revisions along the same branch"
                .formatted(range))
        .because("The first revision of a range must be below the last.")
        .fix("limbeck history");
  }

  /** A branch in a downgrade's target that nothing above the target belongs to. */
  Problem branchNotAbove(Target target) {
    return Problem.of(
            RevisionCode.NOT_REACHABLE,
            "Not a valid downgrade target from current heads: '%s'".formatted(target))
        .because("Several revisions revise it, and none of them leads to the branch named.")
        .fix("limbeck history --indicate-current");
  }

  /** The same sentence as Alembic's, which people search for. */
  static Problem cannotLocate(String name) {
    return Problem.of(
        RevisionCode.UNKNOWN_REVISION, "Can't locate revision identified by '%s'".formatted(name));
  }

  static String rowsText(Collection<RevisionId> rows) {
    return rows.isEmpty()
        ? "<base>"
        : rows.stream().map(RevisionId::value).collect(Collectors.joining(", "));
  }

  /** A line for each revision: id, message, date, file. */
  static String table(List<RevisionHeader> headers) {
    var ids = widest(headers.stream().map(h -> h.id().value()).toList());
    var messages = widest(headers.stream().map(RevisionHeader::message).toList());
    var row = "\n  %-" + ids + "s  %-" + messages + "s  %s%s";
    return headers.stream()
        .map(h ->
            row.formatted(
                h.id(),
                h.message(),
                h.created().map(at -> at.toLocalDate() + "  ").orElse(""),
                h.source()))
        .collect(Collectors.joining());
  }

  private static int widest(List<String> cells) {
    return Math.max(1, cells.stream().mapToInt(String::length).max().orElse(1));
  }

  private List<RevisionHeader> near(String name) {
    return Nearest.several(name, graph.names().all(), 3).stream()
        .mapToInt(near -> graph.names().exact(near).orElseThrow())
        .distinct()
        .mapToObj(graph.headers()::get)
        .toList();
  }

  private String headsLine() {
    var heads = graph.heads();
    return heads.isEmpty() ? " There are no revisions at all." : " The heads are:" + table(heads);
  }

  private String lastCommon(BitSet heads) {
    var common = new BitSet();
    common.set(0, graph.headers().size());
    heads.stream().forEach(head -> common.and(graph.edges().downAncestors(Edges.only(head))));
    return graph.newestFirst(common).stream()
        .findFirst()
        .map(revision -> "since %s (branchpoint)".formatted(graph.id(revision)))
        .orElse("without a common base");
  }
}
