package dev.limbeck.diff;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.GrantedPrivilege;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How two schemas differ, and the way from the one to the other.
 *
 * @param differences what differs, none exactly if nothing is to be done
 * @param operations what makes the desired of the current, in order
 */
public record SchemaDiff(List<Difference> differences, List<PlannedOperation> operations) {

  /** Copies the lists. */
  public SchemaDiff {
    differences = List.copyOf(differences);
    operations = List.copyOf(operations);
  }

  /** Plans the way; nothing is asked of a server, and the same catalogs give the same plan. */
  public static SchemaDiff between(Catalog current, Catalog desired, DiffSettings settings) {
    var differences = CatalogComparison.between(current, desired, settings);
    if (differences.isEmpty()) {
      return new SchemaDiff(List.of(), List.of());
    }
    var situation =
        Situation.of(
            current,
            settings.privileges() ? desired : granted(current, desired),
            settings.version());
    var tasks = Tasks.of(situation);
    var grouping = new Grouping(situation, tasks);
    var order = Ordering.of(situation, tasks, grouping);
    var operations = new Writing(situation, tasks, grouping).of(order);
    return new SchemaDiff(differences, BodyChecks.over(operations));
  }

  /** The desired side with the privileges that are there: they stay as they are. */
  private static Catalog granted(Catalog current, Catalog desired) {
    var there = new LinkedHashMap<ObjectReference, CatalogObject>();
    current.objects().forEach(object -> there.put(object.reference(), object));
    var wanted = new LinkedHashSet<ObjectReference>();
    desired.objects().forEach(object -> wanted.add(object.reference()));
    var objects = new ArrayList<CatalogObject>();
    for (var object : desired.objects()) {
      var found = there.get(object.reference());
      objects.add(object.with(found == null ? List.of() : kept(found, wanted)));
    }
    return new Catalog(objects, desired.dependencies(), desired.casts(), desired.omissions());
  }

  private static List<GrantedPrivilege> kept(CatalogObject found, Set<ObjectReference> wanted) {
    return found.reference() instanceof ObjectReference.InSchema in
        ? ColumnGrants.on(
            found.privileges(),
            column ->
                !(found.definition() instanceof Relation)
                    || wanted.contains(
                        new ObjectReference.Within(
                            ObjectReference.Within.Kind.COLUMN, in.name(), column)))
        : found.privileges();
  }
}
