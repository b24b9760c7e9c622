package dev.limbeck.revision;

import java.util.BitSet;
import java.util.Optional;

/** What the absolute targets mean in a graph, whatever the command. */
final class Places {

  private final RevisionGraph graph;
  private final GraphProblems problems;

  Places(RevisionGraph graph, Asked asked) {
    this.graph = graph;
    this.problems = new GraphProblems(graph, asked);
  }

  /** The revisions meant; none for a base or an empty graph. */
  BitSet of(Target.Absolute target, BitSet rows) {
    return switch (target) {
      case Target.Head head -> head(head);
      case Target.Heads heads -> heads(heads);
      case Target.Base base -> base(base);
      case Target.Current unused -> Edges.copy(rows);
      case Target.Named named -> Edges.only(named(named));
    };
  }

  /** All revisions on the branch, or all there are where none is named. */
  BitSet branch(Optional<String> label, Target target) {
    var all = new BitSet();
    all.set(0, graph.headers().size());
    return label.map(name -> graph.edges().lineage(branchRevision(name, target))).orElse(all);
  }

  /** The revision that a branch is named by: with its label, its id or the beginning of one. */
  int branchRevision(String label, Target target) {
    var meaning = graph.names().meaning(label);
    if (meaning.size() > 1) {
      throw problems.ambiguous(label, meaning).exception();
    }
    if (meaning.isEmpty()) {
      throw problems.unknownBranch(label, target).exception();
    }
    return meaning.get(0);
  }

  private BitSet head(Target.Head target) {
    var heads = graph.headSet();
    heads.and(branch(target.branch(), target));
    if (heads.cardinality() > 1) {
      throw problems.multipleHeads(target, heads).exception();
    }
    return heads;
  }

  private BitSet heads(Target.Heads target) {
    if (target.branch().isEmpty()) {
      return graph.realHeadSet();
    }
    var heads = graph.headSet();
    heads.and(branch(target.branch(), target));
    return heads;
  }

  private BitSet base(Target.Base target) {
    target.branch().ifPresent(label -> branchRevision(label, target));
    return new BitSet();
  }

  private int named(Target.Named target) {
    var branch = branch(target.branch(), target);
    var exact = graph.names().exact(target.name());
    if (exact.isPresent()) {
      if (!branch.get(exact.getAsInt())) {
        var label = target.branch().orElseThrow();
        throw problems.notOnBranch(target, label, exact.getAsInt()).exception();
      }
      return exact.getAsInt();
    }
    var candidates = graph.names().startingWith(target.name());
    var onBranch = candidates.stream().filter(branch::get).toList();
    if (onBranch.size() > 1) {
      throw problems.ambiguous(target.name(), onBranch).exception();
    }
    if (onBranch.isEmpty()) {
      throw problems.unknown(target.name()).exception();
    }
    return onBranch.get(0);
  }
}
