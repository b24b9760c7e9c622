package dev.limbeck.diff;

import dev.limbeck.operation.AttributeChange;
import dev.limbeck.operation.AttributeChange.AddAttribute;
import dev.limbeck.operation.AttributeChange.AlterAttribute;
import dev.limbeck.operation.AttributeChange.DropAttribute;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.TypeOperation.AlterCompositeType;
import dev.limbeck.schema.Attribute;
import dev.limbeck.schema.CompositeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a composite type becomes another of its name: field by field, where those that stay keep
 * their order and new ones come behind them.
 */
final class CompositeAlteration {

  private CompositeAlteration() {}

  static Alteration of(CompositeType current, CompositeType desired) {
    var before = byName(current);
    var after = byName(desired);
    var changes = new ArrayList<AttributeChange>();
    for (var gone : current.attributes()) {
      if (!after.containsKey(gone.name())) {
        changes.add(new DropAttribute(gone.name(), Optional.of(gone)));
      }
    }
    boolean retyped = false;
    for (var wanted : desired.attributes()) {
      var was = Optional.ofNullable(before.get(wanted.name()));
      if (was.isEmpty()) {
        changes.add(new AddAttribute(wanted));
      } else if (!was.get().equals(wanted)) {
        changes.add(new AlterAttribute(wanted, was));
        retyped = true;
      }
    }
    if (!keepsOrder(current, desired)) {
      return Alteration.Recast.always();
    }
    var operation = List.<Operation>of(new AlterCompositeType(current.name(), changes));
    return retyped ? new Alteration.Recast(operation) : new Alteration.InPlace(operation, true);
  }

  /** A field is added behind all others, and none can be moved. */
  private static boolean keepsOrder(CompositeType current, CompositeType desired) {
    var wanted = names(desired);
    var kept = names(current).stream().filter(wanted::contains).toList();
    return kept.equals(wanted.subList(0, kept.size()));
  }

  private static List<String> names(CompositeType type) {
    return type.attributes().stream().map(Attribute::name).toList();
  }

  private static Map<String, Attribute> byName(CompositeType type) {
    var map = new LinkedHashMap<String, Attribute>();
    type.attributes().forEach(one -> map.put(one.name(), one));
    return map;
  }
}
