package dev.limbeck.revision;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RevisionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Links headers to each other by name, and collects all that is wrong with them. */
final class GraphReading {

  private static final int[] NONE = {};

  private final List<RevisionHeader> headers;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Predicate<String> elsewhere;

  private GraphReading(List<RevisionHeader> headers, Predicate<String> elsewhere) {
    this.headers = headers;
    this.elsewhere = elsewhere;
  }

  /** The links and names of a sound graph. */
  record Result(Edges edges, RevisionNames names) {}

  /** Reads all headers; throws all independent problems together. */
  static Result read(List<RevisionHeader> headers) {
    var reading = new GraphReading(headers, name -> false);
    var result = reading.result();
    ProblemException.throwIfAny(reading.problems);
    return result;
  }

  /** All that is wrong with headers, some of which are not among them. */
  static List<Problem> problems(List<RevisionHeader> headers, Predicate<String> elsewhere) {
    var reading = new GraphReading(headers, elsewhere);
    reading.result();
    return reading.problems;
  }

  private Result result() {
    nameIds();
    nameLabels();
    var known = new RevisionNames(names);
    var down = headers.stream().map(header -> down(header, known)).toList();
    var dependsOn = headers.stream().map(header -> dependsOn(header, known)).toList();
    var edges = new Edges(down, dependsOn);
    problems.addAll(new Circles(headers, down, edges).problems());
    return new Result(edges, known);
  }

  private void nameIds() {
    for (var i = 0; i < headers.size(); i++) {
      var earlier = names.putIfAbsent(headers.get(i).id().value(), i);
      if (earlier != null) {
        problems.add(duplicate(headers.get(earlier), headers.get(i)));
      }
    }
  }

  private void nameLabels() {
    for (var i = 0; i < headers.size(); i++) {
      for (var label : headers.get(i).branchLabels()) {
        var earlier = names.putIfAbsent(label, i);
        if (earlier != null) {
          problems.add(labelTaken(label, headers.get(earlier), headers.get(i)));
        }
      }
    }
  }

  private int[] down(RevisionHeader header, RevisionNames known) {
    var down = new int[header.downRevisions().size()];
    var count = 0;
    for (var id : header.downRevisions()) {
      var found = link(header, "down revision", id.value(), known.exact(id.value()));
      if (found.isPresent()) {
        down[count++] = found.getAsInt();
      }
    }
    return count < 2
        ? Arrays.copyOf(down, count)
        : IntStream.of(down).limit(count).distinct().toArray();
  }

  private int[] dependsOn(RevisionHeader header, RevisionNames known) {
    return header.dependsOn().isEmpty()
        ? NONE
        : header.dependsOn().stream()
            .map(name -> dependency(header, name, known))
            .flatMapToInt(OptionalInt::stream)
            .toArray();
  }

  private OptionalInt dependency(RevisionHeader header, String name, RevisionNames known) {
    var meaning = known.meaning(name);
    if (meaning.size() < 2) {
      var found = meaning.stream().mapToInt(Integer::intValue).findFirst();
      return link(header, "dependency", name, found);
    }
    var what = "Multiple revisions start with '%s': %s".formatted(name, listed(meaning));
    problems.add(
        Problem.of(RevisionCode.AMBIGUOUS_ID, what)
            .because("It is a dependency of %s.".formatted(header.id()))
            .fix("write the whole id after @depends_on in " + header.source())
            .at(Location.file(header.source())));
    return OptionalInt.empty();
  }

  private String listed(List<Integer> revisions) {
    return revisions.stream()
        .map(i -> "'" + headers.get(i).id() + "'")
        .collect(Collectors.joining(", "));
  }

  private OptionalInt link(RevisionHeader from, String role, String name, OptionalInt found) {
    if (found.isEmpty() && !elsewhere.test(name)) {
      problems.add(missing(from, role, name));
    }
    return found;
  }

  private Problem missing(RevisionHeader from, String role, String name) {
    var others = new TreeSet<>(names.keySet());
    others.remove(from.id().value());
    var near = Nearest.several(name, List.copyOf(others), 3);
    var what =
        "Revision %s referenced from %s is not present".formatted(name, arrow(from, role, name));
    var why =
        "%s names it as its %s, and no file has it.".formatted(from.source(), role)
            + near.stream()
                .map(n -> "\nnear: " + headers.get(names.getOrDefault(n, 0)).source())
                .collect(Collectors.joining());
    var problem =
        Problem.of(RevisionCode.MISSING_REVISION, what)
            .because(why)
            .at(Location.file(from.source()));
    for (var n : near) {
      problem = problem.fix("write %s in place of %s in %s".formatted(n, name, from.source()));
    }
    return problem.fix(
        "bring back the file of revision %s (git log --all -S%s)".formatted(name, name));
  }

  private static String arrow(RevisionHeader from, String role, String name) {
    return "%s -> %s (%s)".formatted(name, from.id(), role);
  }

  private static Problem duplicate(RevisionHeader first, RevisionHeader second) {
    return Problem.of(
            RevisionCode.DUPLICATE_ID,
            "Revision %s is present more than once".formatted(first.id()))
        .because("Both %s and %s say that they are it.".formatted(first.source(), second.source()))
        .fix("give one of them another id, or delete it if it is a copy")
        .at(Location.file(second.source()));
  }

  private static Problem labelTaken(String label, RevisionHeader first, RevisionHeader second) {
    var isId = label.equals(first.id().value());
    var what =
        isId
            ? "Branch name '%s' in revision %s is a revision's id".formatted(label, second.id())
            : "Branch name '%s' in revision %s already used by revision %s"
                .formatted(label, second.id(), first.id());
    return Problem.of(RevisionCode.DUPLICATE_LABEL, what)
        .because(
            "Ids and branch labels share one namespace; %s has it too.".formatted(first.source()))
        .fix("choose another label in " + second.source())
        .at(Location.file(second.source()));
  }
}
