package dev.limbeck.diff;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.Domain;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the types that one side makes are made of, by the name that columns call them. */
final class MadeTypes {

  private final Map<String, DataType> domains = new LinkedHashMap<>();
  private final Map<String, CompositeType> composites = new LinkedHashMap<>();

  MadeTypes(Catalog catalog) {
    for (var object : catalog.objects()) {
      if (object.definition() instanceof Domain domain) {
        domains.put(domain.name().toString(), domain.type());
      } else if (object.definition() instanceof CompositeType composite) {
        composites.put(composite.name().toString(), composite);
      }
    }
  }

  /** What a domain is made of, down to what is none. */
  DataType base(DataType type) {
    var found = TypeNames.isArray(type) ? null : domains.get(TypeNames.of(type));
    return found == null ? type : base(found);
  }

  Optional<CompositeType> composite(DataType type) {
    return TypeNames.isArray(type)
        ? Optional.empty()
        : Optional.ofNullable(composites.get(TypeNames.of(type)));
  }
}
