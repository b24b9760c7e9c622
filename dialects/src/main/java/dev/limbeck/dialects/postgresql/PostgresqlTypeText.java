package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Attribute;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.Domain;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RangeType;
import dev.limbeck.schema.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Definitions of types. */
final class PostgresqlTypeText {

  private final PostgresqlNotation notation;

  PostgresqlTypeText(PostgresqlNotation notation) {
    this.notation = notation;
  }

  String write(EnumType type) {
    return "TYPE %s AS ENUM %s"
        .formatted(
            notation.name(type.name()),
            type.values().stream().map(PostgresqlLiterals::text).collect(joining(", ", "(", ")")));
  }

  String write(CompositeType type) {
    return "TYPE %s AS (%s)"
        .formatted(
            notation.name(type.name()),
            type.attributes().isEmpty()
                ? ""
                : type.attributes().stream()
                    .map(this::attribute)
                    .collect(joining(",\n  ", "\n  ", "\n")));
  }

  String attribute(Attribute attribute) {
    return notation.name(attribute.name()) + " " + typeOf(attribute);
  }

  String typeOf(Attribute attribute) {
    return notation.type(attribute.type()) + collation(attribute.collation());
  }

  String write(RangeType type) {
    var parameters = new ArrayList<String>();
    parameters.add("subtype = " + notation.type(type.subtype()));
    parameter("subtype_opclass", type.operatorClass()).ifPresent(parameters::add);
    parameter("collation", type.collation()).ifPresent(parameters::add);
    parameter("canonical", type.canonical()).ifPresent(parameters::add);
    parameter("subtype_diff", type.difference()).ifPresent(parameters::add);
    parameter("multirange_type_name", type.multirange()).ifPresent(parameters::add);
    return "TYPE %s AS RANGE (%s)"
        .formatted(notation.name(type.name()), String.join(", ", parameters));
  }

  private Optional<String> parameter(String key, Optional<QualifiedName> value) {
    return value.map(name -> key + " = " + notation.name(name));
  }

  String write(Domain domain) {
    return "DOMAIN %s AS %s%s%s%s%s"
        .formatted(
            notation.name(domain.name()),
            notation.type(domain.type()),
            collation(domain.collation()),
            domain.standard().map(value -> " DEFAULT " + PostgresqlValues.write(value)).orElse(""),
            domain.nullable() ? "" : " NOT NULL",
            domain.checks().stream()
                .filter(check -> check.validation() != Validation.NOT_VALID)
                .map(check -> "\n  " + check(check))
                .collect(joining()));
  }

  /** What a domain gets behind its creation, where nothing can be {@code NOT VALID}. */
  List<String> notValid(Domain domain) {
    return domain.checks().stream()
        .filter(check -> check.validation() == Validation.NOT_VALID)
        .map(check -> "ALTER DOMAIN " + notation.name(domain.name()) + " ADD " + check(check))
        .toList();
  }

  /** A condition of a domain; in {@code CREATE DOMAIN} it cannot be {@code NOT VALID}. */
  String check(Check check) {
    return check.name().map(name -> "CONSTRAINT " + notation.name(name) + " ").orElse("")
        + "CHECK ("
        + check.condition()
        + ")"
        + (check.validation() == Validation.NOT_VALID ? " NOT VALID" : "");
  }

  private String collation(Optional<QualifiedName> collation) {
    return collation.map(name -> " COLLATE " + notation.name(name)).orElse("");
  }
}
