package dev.limbeck.diff;

import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.ViewOperation.ChangeViewOption;
import dev.limbeck.schema.Attribute;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Trait;
import dev.limbeck.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a view becomes another of its name: CREATE OR REPLACE where its columns stay and new ones
 * come behind them.
 */
final class ViewAlteration {

  private ViewAlteration() {}

  static Alteration of(View was, View to, CatalogObject current, CatalogObject desired) {
    if (was.query().equals(to.query()) && was.columns().equals(to.columns())) {
      return new Alteration.InPlace(options(was, to), false);
    }
    var before = columns(current);
    var after = columns(desired);
    return !before.isEmpty()
            && before.size() <= after.size()
            && before.equals(after.subList(0, before.size()))
        ? Alteration.InPlace.of(CreateObject.orReplace(to, was))
        : new Alteration.Replaced();
  }

  private static List<Attribute> columns(CatalogObject view) {
    return view.trait(Trait.Yields.class).map(Trait.Yields::columns).orElse(List.of());
  }

  private static List<Operation> options(View was, View to) {
    var changes = new ArrayList<Operation>();
    for (var name : Parameters.names(was.options(), to.options())) {
      var before = Optional.ofNullable(was.options().get(name));
      var after = Optional.ofNullable(to.options().get(name));
      if (!before.equals(after)) {
        changes.add(new ChangeViewOption(to.name(), name, after, before));
      }
    }
    return changes;
  }
}
