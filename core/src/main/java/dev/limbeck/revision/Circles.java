package dev.limbeck.revision;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds revisions that revise themselves, or depend on themselves, through others or directly. */
final class Circles {

  private final List<RevisionHeader> headers;
  private final Edges edges;
  private final Edges downEdges;

  Circles(List<RevisionHeader> headers, List<int[]> down, Edges edges) {
    this.headers = headers;
    this.edges = edges;
    this.downEdges = new Edges(down, down.stream().map(targets -> new int[0]).toList());
  }

  /** One problem a circle; circles by down revisions first, then those that need a dependency. */
  List<Problem> problems() {
    var byDown = circles(downEdges);
    var covered = new BitSet();
    byDown.forEach(covered::or);
    var withDependencies =
        circles(edges).stream().filter(circle -> !circle.intersects(covered)).toList();
    return Stream.concat(
            byDown.stream().map(circle -> problem(circle, "Cycle", "Self-loop")),
            withDependencies.stream()
                .map(circle -> problem(circle, "Dependency cycle", "Dependency self-loop")))
        .toList();
  }

  private static List<BitSet> circles(Edges edges) {
    var left = new BitSet(edges.size());
    left.set(0, edges.size());
    strip(left, edges::below, edges::above);
    strip(left, edges::above, edges::below);
    var circles = new ArrayList<BitSet>();
    while (!left.isEmpty()) {
      var first = left.nextSetBit(0);
      var circle = edges.ancestors(Edges.only(first));
      circle.and(edges.descendants(Edges.only(first)));
      if (circle.cardinality() > 1 || IntStream.of(edges.below(first)).anyMatch(b -> b == first)) {
        circles.add(circle);
      }
      left.andNot(circle);
    }
    return circles;
  }

  /** Takes away, again and again, whatever has no link left. */
  private static void strip(BitSet left, IntFunction<int[]> links, IntFunction<int[]> inverse) {
    var size = left.length();
    var open = new int[size];
    var waiting = new ArrayList<Integer>();
    for (var i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      for (var link : links.apply(i)) {
        open[i] += left.get(link) ? 1 : 0;
      }
      if (open[i] == 0) {
        waiting.add(i);
      }
    }
    while (!waiting.isEmpty()) {
      var revision = waiting.removeLast();
      left.clear(revision);
      for (var next : inverse.apply(revision)) {
        if (left.get(next) && --open[next] == 0) {
          waiting.add(next);
        }
      }
    }
  }

  private Problem problem(BitSet circle, String several, String single) {
    var kind = circle.cardinality() == 1 ? single : several;
    var members = circle.stream().mapToObj(headers::get).toList();
    var ids = members.stream().map(RevisionHeader::id).sorted().map(RevisionId::value).toList();
    var why =
        members.stream()
            .map(h -> "%s  %s  %s".formatted(h.id(), links(h), h.source()))
            .collect(Collectors.joining("\n"));
    return Problem.of(
            RevisionCode.CYCLE,
            "%s is detected in revisions (%s)".formatted(kind, String.join(", ", ids)))
        .because("No order exists in which these could be applied:\n" + why)
        .fix("correct @down_revision or @depends_on in one of these files")
        .at(Location.file(members.get(0).source()));
  }

  private static String links(RevisionHeader header) {
    var down =
        header.downRevisions().stream().map(RevisionId::value).collect(Collectors.joining(", "));
    var dependsOn = String.join(", ", header.dependsOn());
    return "revises "
        + (down.isEmpty() ? "<base>" : down)
        + (dependsOn.isEmpty() ? "" : ", depends on " + dependsOn);
  }
}
