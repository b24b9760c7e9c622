package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.ObjectReference;
import java.util.Locale;

/** How an object is addressed. */
final class PostgresqlReferenceText {

  private final PostgresqlNotation notation;

  PostgresqlReferenceText(PostgresqlNotation notation) {
    this.notation = notation;
  }

  /** {@code MATERIALIZED VIEW totals}, {@code TRIGGER touch ON users}, {@code FUNCTION f(text)}. */
  String write(ObjectReference object) {
    return keyword(object) + " " + identity(object);
  }

  /** {@code MATERIALIZED VIEW}. */
  String keyword(ObjectReference object) {
    return object instanceof ObjectReference.Within one
            && one.kind() == ObjectReference.Within.Kind.DOMAIN_CONSTRAINT
        ? "CONSTRAINT"
        : object.word().toUpperCase(Locale.ROOT);
  }

  /** {@code totals}, {@code touch ON users}, {@code f(text)}. */
  String identity(ObjectReference object) {
    return switch (object) {
      case ObjectReference.InSchema one -> notation.name(one.name());
      case ObjectReference.OfDatabase one -> notation.name(one.name());
      case ObjectReference.Within one -> identity(one);
      case ObjectReference.Callable one -> notation.name(one.name()) + arguments(one);
    };
  }

  private String identity(ObjectReference.Within one) {
    var owner = notation.name(one.owner());
    var name = notation.name(one.name());
    return switch (one.kind()) {
      case COLUMN -> owner + "." + name;
      case DOMAIN_CONSTRAINT -> name + " ON DOMAIN " + owner;
      case CONSTRAINT, TRIGGER, POLICY, RULE -> name + " ON " + owner;
    };
  }

  private String arguments(ObjectReference.Callable one) {
    return one.kind() == ObjectReference.Callable.Kind.AGGREGATE && one.arguments().isEmpty()
        ? "(*)"
        : one.arguments().stream().map(notation::type).collect(joining(", ", "(", ")"));
  }

  /** {@code ALTER TABLE users RENAME COLUMN mail TO email}. */
  String rename(ObjectReference object, String to) {
    return object instanceof ObjectReference.Within one
        ? rename(one, notation.name(to))
        : "ALTER %s RENAME TO %s".formatted(write(object), notation.name(to));
  }

  private String rename(ObjectReference.Within one, String to) {
    var owner = notation.name(one.owner());
    var name = notation.name(one.name());
    return switch (one.kind()) {
      case COLUMN -> "ALTER TABLE %s RENAME COLUMN %s TO %s".formatted(owner, name, to);
      case CONSTRAINT -> "ALTER TABLE %s RENAME CONSTRAINT %s TO %s".formatted(owner, name, to);
      case DOMAIN_CONSTRAINT ->
          "ALTER DOMAIN %s RENAME CONSTRAINT %s TO %s".formatted(owner, name, to);
      case TRIGGER, POLICY, RULE -> "ALTER %s RENAME TO %s".formatted(write(one), to);
    };
  }
}
