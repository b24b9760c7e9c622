package dev.limbeck.diff;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.Trait;
import dev.limbeck.schema.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which points an object is not the same on both sides, a clause each. */
final class Details {

  private final List<String> clauses = new ArrayList<>();

  private Details() {}

  static List<String> of(CatalogObject found, CatalogObject wanted) {
    var details = new Details();
    if (!found.definition().equals(wanted.definition())) {
      details.definition(found.definition(), wanted.definition());
    }
    if (!found.comment().equals(wanted.comment())) {
      details.clauses.add("comment");
    }
    details.traits(found, wanted);
    if (!found.privileges().equals(wanted.privileges())) {
      details.clauses.add("privileges");
    }
    return List.copyOf(details.clauses);
  }

  private void definition(Definition was, Definition to) {
    int before = clauses.size();
    if (was instanceof RelationColumn one && to instanceof RelationColumn other) {
      column(one.column(), other.column());
      if (one.inherited() != other.inherited()) {
        clauses.add(other.inherited() ? "own -> inherited" : "inherited -> own");
      }
    } else if (was instanceof EnumType one && to instanceof EnumType other) {
      clauses.add("values %s -> %s".formatted(values(one), values(other)));
    }
    if (clauses.size() == before) {
      clauses.add("definition");
    }
  }

  private static String values(EnumType type) {
    return type.values().stream().map(value -> "'" + value + "'").collect(joining(", "));
  }

  private void column(Column was, Column to) {
    clause("type", TypeNames.sql(was.type()), TypeNames.sql(to.type()));
    if (was.nullable() != to.nullable()) {
      clauses.add(to.nullable() ? "not null -> nullable" : "nullable -> not null");
    }
    content(was.content(), to.content());
    clause("collation", name(was.collation()), name(to.collation()));
    clause("storage", was.storage().orElse("default"), to.storage().orElse("default"));
    clause("compression", was.compression().orElse("default"), to.compression().orElse("default"));
  }

  private static String name(Optional<QualifiedName> name) {
    return name.map(Quoting::name).orElse("default");
  }

  private void content(Content was, Content to) {
    if (!was.equals(to)) {
      var label =
          isDefault(was) && isDefault(to)
              ? "default"
              : was.getClass().equals(to.getClass()) ? label(to) : "";
      clauses.add((label + " " + text(was) + " -> " + text(to)).strip());
    }
  }

  private static boolean isDefault(Content content) {
    return content instanceof Content.Default || content instanceof Content.Given;
  }

  private static String label(Content content) {
    return content instanceof Content.Generated ? "generated" : "";
  }

  private static String text(Content content) {
    return switch (content) {
      case Content.Given unused -> "none";
      case Content.Default standard -> text(standard.value());
      case Content.Counted counted ->
          (counted.identity().always() ? "identity always" : "identity by default")
              + (counted.identity().options().equals(SequenceOptions.NONE) ? "" : " with options");
      case Content.Generated generated ->
          "(%s) %s".formatted(generated.expression(), generated.stored() ? "stored" : "virtual");
    };
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Null unused -> "NULL";
      case Value.Text text -> "'" + text.text() + "'";
      case Value.Numeral numeral -> numeral.digits();
      case Value.Truth truth -> String.valueOf(truth.value());
      case Value.Bytes bytes -> "bytes " + bytes.hex();
      case Value.Typed typed -> typed.type().word() + " '" + typed.text() + "'";
      case Value.Listed listed ->
          listed.elements().stream().map(Details::text).collect(joining(", ", "[", "]"));
      case Value.Expression expression -> expression.sql();
    };
  }

  private void clause(String what, String was, String to) {
    if (!was.equals(to)) {
      clauses.add("%s %s -> %s".formatted(what, was, to));
    }
  }

  private void traits(CatalogObject found, CatalogObject wanted) {
    if (found.traits().equals(wanted.traits())) {
      return;
    }
    var kinds = new LinkedHashSet<String>();
    for (var trait : found.traits()) {
      if (!wanted.traits().contains(trait)) {
        kinds.add(words(trait));
      }
    }
    for (var trait : wanted.traits()) {
      if (!found.traits().contains(trait)) {
        kinds.add(words(trait));
      }
    }
    clauses.addAll(kinds);
  }

  /** {@code row security enabled}. */
  private static String words(Trait trait) {
    return trait
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
