package dev.limbeck.diff;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.Domain;
import dev.limbeck.schema.ObjectReference.InSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How values of one type become values of another. */
final class Casts {

  /** No casts but those that every server has without listing them. */
  static final Casts NONE = new Casts(Catalog.EMPTY, Catalog.EMPTY);

  private record Pair(String from, String to) {}

  private final Map<Pair, Boolean> assignable = new LinkedHashMap<>();
  private final Map<String, DataType> domains = new LinkedHashMap<>();

  Casts(Catalog current, Catalog desired) {
    read(current);
    read(desired);
  }

  private void read(Catalog catalog) {
    for (var cast : catalog.casts()) {
      assignable.put(new Pair(cast.from(), cast.to()), cast.assignable());
    }
    for (var object : catalog.objects()) {
      domain(object);
    }
  }

  private void domain(CatalogObject object) {
    if (object.reference() instanceof InSchema in
        && in.kind() == InSchema.Kind.DOMAIN
        && object.definition() instanceof Domain domain) {
      domains.put(in.name().toString(), domain.type());
    }
  }

  /**
   * What must stand behind USING; empty where the server converts by itself.
   *
   * @param anew whether the type is made anew under the same name, so that the text is the way
   */
  Optional<String> using(String column, DataType from, DataType to, boolean anew) {
    var name = Quoting.name(column);
    if (anew) {
      return Optional.of(name + "::text" + brackets(from, to) + "::" + TypeNames.sql(to));
    }
    var source = base(from);
    var target = base(to);
    if (TypeNames.isText(target)) {
      return Optional.empty();
    }
    if (TypeNames.isArray(source) != TypeNames.isArray(target)) {
      return TypeNames.isText(source)
          ? Optional.of(name + "::" + TypeNames.sql(to))
          : Optional.of(name + "::text::" + TypeNames.sql(to));
    }
    var was = TypeNames.of(source);
    var becomes = TypeNames.of(target);
    if (was.equals(becomes)) {
      return Optional.empty();
    }
    var known = Optional.ofNullable(assignable.get(new Pair(was, becomes)));
    if (known.isEmpty()) {
      return TypeNames.isText(source) || TypeNames.isTextArray(source)
          ? Optional.of(name + "::" + TypeNames.sql(to))
          : Optional.of(name + "::text" + brackets(from, to) + "::" + TypeNames.sql(to));
    }
    return known.get() ? Optional.empty() : Optional.of(name + "::" + TypeNames.sql(to));
  }

  private static String brackets(DataType from, DataType to) {
    return TypeNames.isArray(from) && TypeNames.isArray(to) ? "[]" : "";
  }

  /** What a domain is made of, down to what is none. */
  private DataType base(DataType type) {
    var found = TypeNames.isArray(type) ? null : domains.get(TypeNames.of(type));
    return found == null ? type : base(found);
  }
}
