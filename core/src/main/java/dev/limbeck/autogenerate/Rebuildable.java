package dev.limbeck.autogenerate;

import dev.limbeck.diff.DiffSettings;
import dev.limbeck.diff.PlannedOperation;
import dev.limbeck.diff.SchemaDiff;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Omission;
import dev.limbeck.schema.Unlisted;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What of schemas that were read elsewhere can be made anew of operations.
 *
 * @param omissions what is there and was not compared
 * @param unlisted what is there and no operation makes
 * @param without the objects that need some of it, and what each needs
 */
record Rebuildable(
    List<Omission> omissions, List<Unlisted> unlisted, Map<ObjectReference, String> without) {

  /** All of it, because nothing was read elsewhere. */
  static final Rebuildable ALL = new Rebuildable(List.of(), List.of(), Map.of());

  /** Copies the lists. */
  Rebuildable {
    omissions = List.copyOf(omissions);
    unlisted = List.copyOf(unlisted);
    without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
  }

  /** What of that catalog can be. */
  static Rebuildable of(Catalog read) {
    return new Rebuildable(
        read.omissions(), read.unlisted(), new Needs(read).ofUnlisted(unused -> true));
  }

  /** This, and another one. */
  Rebuildable and(Rebuildable other) {
    var allWithout = new LinkedHashMap<>(without);
    allWithout.putAll(other.without);
    return new Rebuildable(
        all(omissions, other.omissions), all(unlisted, other.unlisted), allWithout);
  }

  /** What makes the rest of a catalog in an empty schema. */
  List<Operation> operations(Catalog read, DiffSettings settings) {
    var rest =
        new Catalog(
            read.objects().stream().filter(one -> !without.containsKey(one.reference())).toList(),
            read.dependencies().stream()
                .filter(
                    one -> !without.containsKey(one.dependent()) && !without.containsKey(one.on()))
                .toList(),
            read.casts(),
            read.omissions());
    return SchemaDiff.between(Catalog.EMPTY, rest, settings).operations().stream()
        .map(PlannedOperation::operation)
        .toList();
  }

  /** What was made of it, with what is there beside that. */
  Catalog completed(Catalog made) {
    return new Catalog(
        made.objects(),
        made.dependencies(),
        made.casts(),
        all(made.omissions(), omissions),
        all(made.unlisted(), unlisted));
  }

  private static <T> List<T> all(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
