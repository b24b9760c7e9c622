package dev.limbeck.diff;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Attribute;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DataType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How values of one type become values of another. */
final class Casts {

  /** No casts but those that every server has without listing them. */
  static final Casts NONE = new Casts(Catalog.EMPTY, Catalog.EMPTY);

  private record Pair(String from, String to) {}

  private final Map<Pair, Boolean> assignable = new LinkedHashMap<>();
  private final MadeTypes before;
  private final MadeTypes after;

  Casts(Catalog current, Catalog desired) {
    this.before = new MadeTypes(current);
    this.after = new MadeTypes(desired);
    read(current);
    read(desired);
  }

  private void read(Catalog catalog) {
    for (var cast : catalog.casts()) {
      assignable.put(new Pair(cast.from(), cast.to()), cast.assignable());
    }
  }

  /**
   * What must stand behind USING; empty where the server converts by itself.
   *
   * @param anew whether the type is made anew under the same name, so that the text is the way
   */
  Optional<String> using(String column, DataType from, DataType to, boolean anew) {
    var name = Quoting.name(column);
    if (anew && !TypeNames.isText(to)) {
      return fields(name, from, to)
          .or(() -> overBase(name, from, to))
          .or(() -> Optional.of(name + "::text" + brackets(from, to) + "::" + TypeNames.sql(to)));
    }
    var source = before.base(from);
    var target = after.base(to);
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
      return TypeNames.isText(source)
              || TypeNames.isTextArray(source)
              || TypeNames.isTextArray(target)
          ? Optional.of(name + "::" + TypeNames.sql(to))
          : Optional.of(name + "::text" + brackets(from, to) + "::" + TypeNames.sql(to));
    }
    return known.get() ? Optional.empty() : Optional.of(name + "::" + TypeNames.sql(to));
  }

  /** Each field by its name, where they are others or stand in another order than before. */
  private Optional<String> fields(String name, DataType from, DataType to) {
    var was = before.composite(from);
    var becomes = after.composite(to);
    return was.isEmpty()
            || becomes.isEmpty()
            || was.get().attributes().stream()
                .map(Attribute::name)
                .toList()
                .equals(becomes.get().attributes().stream().map(Attribute::name).toList())
        ? Optional.empty()
        : Optional.of(
            "CASE WHEN %s IS DISTINCT FROM NULL THEN ROW(%s)::%s END"
                .formatted(
                    name,
                    becomes.get().attributes().stream()
                        .map(wanted -> field(name, was.get(), wanted))
                        .collect(joining(", ")),
                    TypeNames.sql(to)));
  }

  private String field(String name, CompositeType was, Attribute wanted) {
    return was.attributes().stream()
        .filter(one -> one.name().equals(wanted.name()))
        .findFirst()
        .map(one -> {
          var value = "(%s).%s".formatted(name, Quoting.name(one.name()));
          return one.type().equals(wanted.type())
              ? value
              : value + "::text::" + TypeNames.sql(wanted.type());
        })
        .orElse("NULL");
  }

  /** By what both domains are made of, where the server knows how the one becomes the other. */
  private Optional<String> overBase(String name, DataType from, DataType to) {
    var source = before.base(from);
    var target = after.base(to);
    return source instanceof DataType.Standard
            && target instanceof DataType.Standard
            && !source.equals(from)
            && !target.equals(to)
            && (TypeNames.of(source).equals(TypeNames.of(target))
                || assignable.containsKey(new Pair(TypeNames.of(source), TypeNames.of(target))))
        ? Optional.of(name + "::" + TypeNames.sql(target) + "::" + TypeNames.sql(to))
        : Optional.empty();
  }

  private static String brackets(DataType from, DataType to) {
    return TypeNames.isArray(from) && TypeNames.isArray(to) ? "[]" : "";
  }
}
