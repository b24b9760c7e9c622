package dev.limbeck.revision;

import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.problem.ShellWord;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said when a target means nothing, or too much, in a graph.
 *
 * <p>Each problem names the candidates, and proposes the command with those that it would take.
 */
final class GraphProblems {

  /** So many are listed; nobody reads more. */
  private static final int MANY = 10;

  /** So many commands are proposed for candidates. */
  private static final int FEW = 3;

  private final RevisionGraph graph;
  private final Asked asked;

  GraphProblems(RevisionGraph graph, Asked asked) {
    this.graph = graph;
    this.asked = asked;
  }

  /** Nothing has that id, prefix or label. */
  Problem unknown(String name) {
    var near = Nearest.several(name, graph.names().all(), FEW);
    var problem =
        cannotLocate(name)
            .because(
                near.isEmpty()
                    ? "No file has this id, and no id or label begins so." + headsLine()
                    : "No file has this id. The nearest:" + RevisionTable.of(headers(near)));
    return propose(problem, near.stream().map(other -> asked.exchanged(name, other)))
        .fix("limbeck history");
  }

  /** A label, in front of {@code @}, that names no branch. */
  Problem unknownBranch(String label, Target target) {
    var labels = graph.headers().stream().flatMap(h -> h.branchLabels().stream()).sorted().toList();
    var problem =
        cannotLocate(target.toString())
            .because(
                "No such branch: '%s'; ".formatted(label)
                    + (labels.isEmpty()
                        ? "no revision has a branch label." + headsLine()
                        : "branches are " + String.join(", ", labels) + "."));
    var near = Nearest.several(label, graph.names().all(), FEW);
    var others = near.isEmpty() ? labels.stream().limit(FEW).toList() : near;
    return propose(problem, others.stream().map(other -> asked.exchanged(label + "@", other + "@")))
        .fix("limbeck heads");
  }

  /** A prefix that several revisions share. */
  Problem ambiguous(String prefix, List<Integer> candidates) {
    var headers = candidates.stream().limit(MANY).map(graph.headers()::get).toList();
    int more = candidates.size() - headers.size();
    var problem =
        Problem.of(
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
                    + RevisionTable.of(headers)
                    + (more > 0 ? "\n  … and %d more".formatted(more) : ""));
    var full = headers.stream().map(h -> asked.exchanged(prefix, h.id().value()));
    var proposed = propose(problem, full);
    return (proposed.fixes().isEmpty() ? proposed.fix("limbeck history") : proposed)
        .fix("type more letters of the one that you mean");
  }

  /** A revision that is not on the branch it was asked for on. */
  Problem notOnBranch(Target.Named target, String branch, int revision) {
    var problem =
        cannotLocate(target.toString())
            .because(
                "Revision %s is not a member of branch '%s'.".formatted(graph.id(revision), branch)
                    + RevisionTable.of(headers(List.of(graph.id(revision).value()))));
    var member = target.toString();
    return propose(
            problem,
            Stream.of(graph.id(revision).value(), branch + "@head")
                .map(other -> asked.exchanged(member, other)))
        .fix("limbeck history");
  }

  /** One head was wanted and there are several. */
  Problem multipleHeads(Target target, BitSet heads) {
    var headers = graph.listed(heads);
    var problem =
        Problem.of(RevisionCode.MULTIPLE_HEADS, asked.severalHeads().formatted(target))
            .because(headsSince(heads));
    var told = ownCommand(problem.fix(merge(heads) + "    (one head again)"), target, headers);
    return asked.before().equals("upgrade ")
        ? told
        : told.fix("limbeck upgrade heads    (apply all, merge later)");
  }

  /** The command itself, with all heads or with each of them, as far as it would take them. */
  private Problem ownCommand(Problem problem, Target target, List<RevisionHeader> heads) {
    var all = asked.exchanged(target.toString(), target.toString().replaceAll("head$", "heads"));
    var command = asked.isForOne() || asked.isMerge() ? Optional.<String>empty() : asked.with(all);
    if (command.isPresent()) {
      var isUpgrade = asked.before().equals("upgrade ");
      return problem.fix(command.get() + (isUpgrade ? "    (apply all, merge later)" : ""));
    }
    var single = heads.stream().map(head -> head.id().value());
    return asked.isMerge()
        ? problem
        : propose(problem, single.map(id -> asked.exchanged(target.toString(), id)));
  }

  /** {@code 2 heads since 3b7a1d2e4f56 (branchpoint)} and a line for each. */
  String headsSince(BitSet heads) {
    return "%d heads %s:%s"
        .formatted(heads.cardinality(), lastCommon(heads), RevisionTable.of(graph.listed(heads)));
  }

  /** The command that makes one head of several. */
  String merge(BitSet heads) {
    var headers = graph.listed(heads);
    var isAll = heads.equals(graph.realHeadSet());
    var ids = headers.stream().map(h -> ShellWord.of(h.id().value()));
    return "limbeck merge %s -m %s"
        .formatted(
            isAll ? "heads" : ids.collect(Collectors.joining(" ")),
            ShellWord.of(MergeMessage.of(headers)));
  }

  /**
   * A walk that comes to a fork; the first of {@code targets} that work are proposed.
   *
   * @param where how the walk came there
   * @param ways what it could go on with
   */
  Problem ambiguousWalk(
      Target target, String where, Collection<Integer> ways, List<String> targets) {
    var headers = ways.stream().map(graph.headers()::get).toList();
    var problem =
        Problem.of(RevisionCode.AMBIGUOUS_WALK, "Ambiguous walk: '%s' %s".formatted(target, where))
            .because("It could be any of these:" + RevisionTable.of(headers));
    var proposed = propose(problem, targets.stream());
    return proposed.fixes().isEmpty() ? proposed.fix("limbeck history") : proposed;
  }

  /** A number of steps that the current rows do not allow. */
  Problem noSuchSteps(Target.Relative target, String why) {
    var steps = target.steps();
    var problem =
        Problem.of(
                RevisionCode.WALKED_TOO_FAR,
                "Relative revision %s didn't produce %d migrations"
                    .formatted(target.signedSteps(), Math.abs(steps)))
            .because(why)
            .fix("limbeck history --indicate-current");
    return steps > 0
        ? problem.fix("limbeck upgrade heads")
        : problem.fix("limbeck downgrade base    (undoes all that is there)");
  }

  /** A walk from a named place that goes past the end. */
  Problem walkedTooFar(Target.Relative target) {
    var end = target.steps() > 0 ? "above the head" : "below the base";
    var problem =
        Problem.of(RevisionCode.WALKED_TOO_FAR, "Walked too far: '%s'".formatted(target))
            .because(
                "There are fewer than %d revisions to go; it would end %s."
                    .formatted(Math.abs(target.steps()), end));
    var ends = target.steps() > 0 ? List.of("head", "heads") : List.of("base");
    return asked
        .propose(problem, ends.stream().map(e -> asked.exchanged(target.toString(), e)).toList(), 1)
        .fix("limbeck history");
  }

  /** A target that a command cannot take. */
  Problem notFor(String command, Target target, String why) {
    return Problem.of(
            RevisionCode.BAD_TARGET, "'%s' is not a target of %s".formatted(target, command))
        .because(why);
  }

  /** A range where one revision was wanted; its end may be meant. */
  Problem noTarget(String command, Target.Range range) {
    var why = "Range revision not allowed; a range is for --sql and history.";
    var ends = range.end().map(Target::toString).stream().toList();
    return asked.propose(notFor(command, range, why), ends, 1).fix("limbeck history");
  }

  /** A downgrade that would undo nothing and does not name what is applied. */
  Problem notBelow(Target target, Set<RevisionId> rows) {
    return Problem.of(
            RevisionCode.NOT_REACHABLE,
            "Destination %s is not a valid downgrade target from current head(s)".formatted(target))
        .because(
            "The database is at %s; nothing that is applied there revises it."
                .formatted(rowsText(rows)))
        .fix("limbeck upgrade %s    (if you meant up)".formatted(ShellWord.of(target.toString())))
        .fix("limbeck history --indicate-current");
  }

  /** A range whose end is not above its start. */
  Problem noRange(Target.Range range) {
    var problem =
        Problem.of(
                RevisionCode.NOT_A_RANGE,
                "Requested range %s does not refer to ancestor/descendant revisions along the same branch"
                    .formatted(range))
            .because("The first revision of a range must be below the last.");
    var swapped = new Target.Range(range.end(), range.start());
    var upTo = new Target.Range(Optional.empty(), range.end());
    return propose(problem, Stream.of(swapped.toString(), upTo.toString())).fix("limbeck history");
  }

  /** A branch in a downgrade's target that nothing above the target belongs to. */
  Problem branchNotAbove(Target target, BitSet ways) {
    var headers = graph.listed(ways);
    var problem =
        Problem.of(
                RevisionCode.NOT_REACHABLE,
                "Not a valid downgrade target from current heads: '%s'".formatted(target))
            .because(
                "Several revisions revise it, and none of them leads to the branch named:"
                    + RevisionTable.of(headers));
    var rest = target.toString().substring(target.toString().indexOf('@') + 1);
    return propose(problem, headers.stream().map(way -> way.id() + "@" + rest))
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

  private Problem propose(Problem problem, Stream<String> targets) {
    return asked.propose(problem, targets.toList(), FEW);
  }

  private List<RevisionHeader> headers(List<String> names) {
    return names.stream()
        .mapToInt(name -> graph.names().exact(name).orElseThrow())
        .distinct()
        .mapToObj(graph.headers()::get)
        .toList();
  }

  private String headsLine() {
    var heads = graph.heads();
    return heads.isEmpty()
        ? " There are no revisions at all."
        : " The heads are:" + RevisionTable.of(heads.stream().limit(MANY).toList());
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
