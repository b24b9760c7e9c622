package dev.limbeck.autogenerate;

import dev.limbeck.diff.Difference;
import dev.limbeck.diff.Difference.Change;
import dev.limbeck.problem.AutogenerateCode;
import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import dev.limbeck.schema.ObjectReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What goes and what comes, where one may be the other renamed. */
final class Renamable {

  private static final int MOST_TOLD = 10;

  private final List<ObjectReference> removed;
  private final List<ObjectReference> added;

  Renamable(List<Difference> differences) {
    this.removed = objects(differences, Change.REMOVED);
    this.added = objects(differences, Change.ADDED);
  }

  private static List<ObjectReference> objects(List<Difference> differences, Change change) {
    return differences.stream()
        .filter(one -> one.change() == change)
        .map(Difference::object)
        .toList();
  }

  /**
   * An object that goes and one that comes, of the same kind and in the same place.
   *
   * @param from what goes
   * @param to what comes
   */
  record Pair(ObjectReference from, ObjectReference to) {

    /** Whether the one can become the other by another name alone. */
    boolean fits() {
      return from.renamed(to.lastName()).equals(to);
    }

    Rename rename() {
      return new Rename(ObjectText.name(from), ObjectText.name(to));
    }
  }

  /** The objects that are meant, if there are such. */
  Optional<Pair> pair(Rename rename) {
    return pairs(named(removed, rename.from()), named(added, rename.to())).stream().findFirst();
  }

  private static List<ObjectReference> named(List<ObjectReference> objects, String name) {
    return objects.stream().filter(object -> ObjectText.name(object).equals(name)).toList();
  }

  private static List<Pair> pairs(List<ObjectReference> from, List<ObjectReference> to) {
    var pairs = new ArrayList<Pair>();
    for (var one : from) {
      to.stream().map(other -> new Pair(one, other)).filter(Pair::fits).forEach(pairs::add);
    }
    return pairs;
  }

  /** Why a rename cannot be, and which was probably meant. */
  Problem problem(Rename rename) {
    var gone = named(removed, rename.from());
    var come = named(added, rename.to());
    var problem =
        Problem.of(AutogenerateCode.BAD_RENAME, "Cannot rename %s".formatted(rename))
            .because(why(rename, gone, come));
    var owners = owners(gone, come);
    return owners
        .map(pair -> problem.fix("--rename %s --rename %s".formatted(pair.rename(), rename)))
        .orElseGet(() ->
            meant(rename, gone, come)
                .map(pair -> problem.fix("--rename " + pair.rename()))
                .orElse(problem));
  }

  private String why(Rename rename, List<ObjectReference> gone, List<ObjectReference> come) {
    if (gone.isEmpty()) {
      return "'%s' is not among what the models no longer have%s."
          .formatted(rename.from(), list(from(pairs(removed, come)), removed));
    }
    if (come.isEmpty()) {
      return "'%s' is not among what the models have in addition%s."
          .formatted(rename.to(), list(to(pairs(gone, added)), added));
    }
    var one = gone.getFirst();
    var other = come.getFirst();
    return one.word().equals(other.word())
        ? "A %s stays where it is; only its name can be another.".formatted(one.word())
        : "One is a %s, the other a %s.".formatted(one.word(), other.word());
  }

  private static List<ObjectReference> from(List<Pair> pairs) {
    return pairs.stream().map(Pair::from).toList();
  }

  private static List<ObjectReference> to(List<Pair> pairs) {
    return pairs.stream().map(Pair::to).toList();
  }

  /** Those that fit; all, where none does. */
  private static String list(List<ObjectReference> fitting, List<ObjectReference> all) {
    var objects = fitting.isEmpty() ? all : fitting;
    var names = objects.stream().map(ObjectText::name).distinct().toList();
    if (names.isEmpty()) {
      return "";
    }
    var more = names.size() - MOST_TOLD;
    return ", which are: "
        + String.join(", ", more > 0 ? names.subList(0, MOST_TOLD) : names)
        + (more > 0 ? " and %d more".formatted(more) : "");
  }

  /** The tables whose columns are meant, where they are renamed themselves. */
  private Optional<Pair> owners(List<ObjectReference> gone, List<ObjectReference> come) {
    for (var one : gone) {
      for (var other : come) {
        if (one instanceof ObjectReference.Within from
            && other instanceof ObjectReference.Within to
            && from.kind() == to.kind()) {
          return pair(new Rename(from.owner().toString(), to.owner().toString()));
        }
      }
    }
    return Optional.empty();
  }

  /** The rename that was probably meant: one that can be, with the names nearest to those said. */
  private Optional<Pair> meant(
      Rename rename, List<ObjectReference> gone, List<ObjectReference> come) {
    var from = gone.isEmpty() ? near(rename.from(), removed) : gone;
    var to = come.isEmpty() ? near(rename.to(), added) : come;
    var near = pairs(from, to);
    if (!near.isEmpty()) {
      return near.stream().min(Comparator.comparingInt(pair -> distance(pair, rename)));
    }
    return onlyOne(pairs(gone, added)).or(() -> onlyOne(pairs(removed, come)));
  }

  private static Optional<Pair> onlyOne(List<Pair> pairs) {
    return pairs.size() == 1 ? Optional.of(pairs.getFirst()) : Optional.empty();
  }

  private static List<ObjectReference> near(String name, List<ObjectReference> objects) {
    var names = objects.stream().map(ObjectText::name).distinct().toList();
    var near = Nearest.several(name, names, MOST_TOLD);
    return objects.stream().filter(object -> near.contains(ObjectText.name(object))).toList();
  }

  private static int distance(Pair pair, Rename rename) {
    return Nearest.distance(ObjectText.name(pair.from()), rename.from())
        + Nearest.distance(ObjectText.name(pair.to()), rename.to());
  }
}
