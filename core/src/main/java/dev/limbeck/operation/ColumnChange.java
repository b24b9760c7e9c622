package dev.limbeck.operation;

import dev.limbeck.schema.DataType;
import dev.limbeck.schema.Identity;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Value;
import java.util.Optional;

/** One thing that becomes of a column. */
public sealed interface ColumnChange
    permits ParameterChange,
        CountingChange,
        ColumnChange.ToType,
        ColumnChange.ToNotNull,
        ColumnChange.ToNullable,
        ColumnChange.ToDefault,
        ColumnChange.ToNoDefault,
        ColumnChange.ToIdentity,
        ColumnChange.ToNoIdentity,
        ColumnChange.ToGeneratedAlways,
        ColumnChange.ToGeneratedByDefault,
        ColumnChange.ToExpression,
        ColumnChange.ToNoExpression,
        ColumnChange.ToStorage,
        ColumnChange.ToCompression,
        ColumnChange.ToStatistics,
        ColumnChange.ToComment,
        ColumnChange.ToNoComment {

  /** Its opposite; empty where there is none, or where it does not say what was before. */
  default Optional<ColumnChange> reverse() {
    return ColumnReverser.reverse(this);
  }

  /**
   * It gets another type.
   *
   * @param type the type from then on
   * @param collation how its texts compare from then on; the type's own way if empty
   * @param using how the values become it, as SQL; a cast if empty
   * @param was its type before, so that the change can be undone, and how the values become that
   */
  record ToType(
      DataType type,
      Optional<QualifiedName> collation,
      Optional<String> using,
      Optional<ToType> was)
      implements ColumnChange {

    /** To a type, by a cast. */
    public static ToType of(DataType type) {
      return new ToType(type, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How its texts compare from then on, {@code collate("C")}. */
    public ToType collate(String name) {
      return new ToType(type, Optional.of(QualifiedName.parse(name)), using, was);
    }

    /** How the values become it, {@code using("email::citext")}. */
    public ToType using(String expression) {
      return new ToType(type, collation, Optional.of(expression), was);
    }

    /** Its type before, so that the change can be undone by a cast. */
    public ToType from(DataType before) {
      return from(of(before));
    }

    /** Its type before, and how the values become that, {@code from(toType(...).using(...))}. */
    public ToType from(ToType before) {
      return new ToType(type, collation, using, Optional.of(before));
    }
  }

  /** It must have a value. */
  record ToNotNull() implements ColumnChange, DomainChange {}

  /** It may be null. */
  record ToNullable() implements ColumnChange, DomainChange {}

  /**
   * It gets a default.
   *
   * @param value a literal or an expression
   * @param was its default before; none if empty
   */
  record ToDefault(Value value, Optional<Value> was) implements ColumnChange, DomainChange {

    /** Its default before; there was none where this is not said. */
    public ToDefault from(Object before) {
      return new ToDefault(value, Optional.of(Value.of(before)));
    }
  }

  /**
   * It has no default any more.
   *
   * @param was its default before, so that the change can be undone
   */
  record ToNoDefault(Optional<Value> was) implements ColumnChange, DomainChange {

    /** Its default before, so that the change can be undone. */
    public ToNoDefault from(Object before) {
      return new ToNoDefault(Optional.of(Value.of(before)));
    }
  }

  /**
   * Its values are counted from then on; it must be not null.
   *
   * @param identity how
   */
  record ToIdentity(Identity identity) implements ColumnChange {}

  /**
   * Its values are not counted any more.
   *
   * @param ifExists whether they may not have been
   * @param was how they were, so that the change can be undone
   */
  record ToNoIdentity(boolean ifExists, Optional<Identity> was) implements ColumnChange {

    /** How they were counted, so that the change can be undone; it counts from its start again. */
    public ToNoIdentity from(ToIdentity before) {
      return new ToNoIdentity(ifExists, Optional.of(before.identity()));
    }
  }

  /** A writer of an identity column may say no value of its own any more. */
  record ToGeneratedAlways() implements ColumnChange {}

  /** A writer of an identity column may say a value of its own. */
  record ToGeneratedByDefault() implements ColumnChange {}

  /**
   * Its values are computed otherwise, PostgreSQL 17.
   *
   * @param expression how
   * @param was how before, so that the change can be undone
   */
  record ToExpression(String expression, Optional<String> was) implements ColumnChange {

    /** How they were computed, so that the change can be undone. */
    public ToExpression from(String before) {
      return new ToExpression(expression, Optional.of(before));
    }
  }

  /**
   * Its values are not computed any more and stay as they are; nothing undoes that.
   *
   * @param ifExists whether they may not have been
   */
  record ToNoExpression(boolean ifExists) implements ColumnChange {}

  /**
   * Its long values are kept elsewhere.
   *
   * @param kind {@code plain}, {@code external}, {@code extended} or {@code main}
   * @param was the kind before, so that the change can be undone
   */
  record ToStorage(String kind, Optional<String> was) implements ColumnChange {

    /** The kind before, so that the change can be undone. */
    public ToStorage from(String before) {
      return new ToStorage(kind, Optional.of(before));
    }
  }

  /**
   * Its long values are compressed otherwise, as they are written.
   *
   * @param method {@code pglz}, {@code lz4} or {@code default}
   * @param was the method before; {@code default} if empty
   */
  record ToCompression(String method, Optional<String> was) implements ColumnChange {

    /** The method before; it was the server's default where this is not said. */
    public ToCompression from(String before) {
      return new ToCompression(method, Optional.of(before));
    }
  }

  /**
   * How many values ANALYZE remembers of it.
   *
   * @param target up to 10,000; {@code -1} is the server's default
   * @param was the target before; the server's default if empty
   */
  record ToStatistics(int target, Optional<Integer> was) implements ColumnChange {

    /** The target before; it was the server's default where this is not said. */
    public ToStatistics from(int before) {
      return new ToStatistics(target, Optional.of(before));
    }
  }

  /**
   * What it is for.
   *
   * @param text the comment
   * @param was the comment before; none if empty
   */
  record ToComment(String text, Optional<String> was) implements ColumnChange {

    /** The comment before; there was none where this is not said. */
    public ToComment from(String before) {
      return new ToComment(text, Optional.of(before));
    }
  }

  /**
   * It has no comment any more.
   *
   * @param was the comment before, so that the change can be undone
   */
  record ToNoComment(Optional<String> was) implements ColumnChange {

    /** The comment before, so that the change can be undone. */
    public ToNoComment from(String before) {
      return new ToNoComment(Optional.of(before));
    }
  }
}
