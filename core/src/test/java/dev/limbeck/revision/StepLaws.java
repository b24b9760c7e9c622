package dev.limbeck.revision;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must hold of any list of steps, by the formulas of the algebra written as plainly as can be.
 *
 * <p>Shares nothing with the code it judges but the headers.
 */
final class StepLaws {

  private final Map<RevisionId, Set<RevisionId>> below = new HashMap<>();

  private StepLaws(List<RevisionHeader> headers) {
    var labels =
        headers.stream()
            .flatMap(h -> h.branchLabels().stream().map(label -> Map.entry(label, h.id())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    for (var h : headers) {
      var dependencies =
          h.dependsOn().stream()
              .map(name -> labels.containsKey(name) ? labels.get(name) : new RevisionId(name));
      below.put(
          h.id(),
          Stream.concat(h.downRevisions().stream(), dependencies).collect(Collectors.toSet()));
    }
  }

  /** The first step that breaks a law, if one does. */
  static Optional<String> flaw(
      List<RevisionHeader> headers, Collection<RevisionId> rows, List<Step> steps) {
    return new StepLaws(headers).flaw(rows, steps);
  }

  /** The rows that stand for all that is below them. */
  static Set<RevisionId> maximal(List<RevisionHeader> headers, Set<RevisionId> applied) {
    return new StepLaws(headers).maximal(applied);
  }

  /** All that is below some revisions, and themselves. */
  static Set<RevisionId> closure(List<RevisionHeader> headers, Collection<RevisionId> of) {
    return new StepLaws(headers).closure(of);
  }

  private Optional<String> flaw(Collection<RevisionId> rows, List<Step> steps) {
    var applied = closure(rows);
    Set<RevisionId> before = new TreeSet<>(rows);
    for (var step : steps) {
      var id = step.revision().id();
      var inOrder =
          switch (step.direction()) {
            case UPGRADE ->
                !applied.contains(id) && applied.containsAll(below.get(id)) && applied.add(id);
            case DOWNGRADE -> maximal(applied).contains(id) && applied.remove(id);
          };
      if (!inOrder) {
        return Optional.of("out of order: " + id);
      }
      if (!step.rowsBefore().equals(before) || !step.rowsAfter().equals(maximal(applied))) {
        return Optional.of(
            "rows at %s: %s to %s".formatted(id, step.rowsBefore(), step.rowsAfter()));
      }
      before = step.rowsAfter();
    }
    return Optional.empty();
  }

  private Set<RevisionId> closure(Collection<RevisionId> of) {
    var all = new HashSet<RevisionId>();
    var waiting = new ArrayDeque<>(of);
    while (!waiting.isEmpty()) {
      var next = waiting.pop();
      if (all.add(next)) {
        waiting.addAll(below.get(next));
      }
    }
    return all;
  }

  /** Of a set that lacks nothing below its members. */
  private Set<RevisionId> maximal(Set<RevisionId> applied) {
    var maximal = new TreeSet<>(applied);
    applied.forEach(id -> maximal.removeAll(below.get(id)));
    return maximal;
  }
}
