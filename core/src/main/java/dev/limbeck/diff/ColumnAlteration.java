package dev.limbeck.diff;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.Identity;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a column becomes another of its name: what is done to it, in order. */
final class ColumnAlteration {

  /** The first version of the server that gives a computed column another expression. */
  private static final int SET_EXPRESSION_SINCE = 17;

  private final Column was;
  private final Column to;
  private final Casts casts;
  private final boolean anew;
  private final List<ColumnChange> changes = new ArrayList<>();

  private ColumnAlteration(Column was, Column to, Casts casts, boolean anew) {
    this.was = was;
    this.to = to;
    this.casts = casts;
    this.anew = anew;
  }

  static Alteration of(RelationColumn current, RelationColumn desired, Casts casts, int version) {
    var was = current.column();
    var to = desired.column();
    if (isReplaced(was, to, version) || isConvertedWhileGenerated(was, to, casts)) {
      return new Alteration.Replaced();
    }
    var changes = changes(was, to, casts, false);
    return new Alteration.InPlace(
        changes.isEmpty()
            ? List.of()
            : List.of(new ColumnOperation.AlterColumn(desired.table(), to.name(), changes)),
        isRetyped(was, to));
  }

  /**
   * The changes, in order; one statement may make them all.
   *
   * @param anew whether its type is made anew under the same name
   */
  static List<ColumnChange> changes(Column was, Column to, Casts casts, boolean anew) {
    var alteration = new ColumnAlteration(was, to, casts, anew);
    alteration.read();
    return List.copyOf(alteration.changes);
  }

  /** Whether the server cannot make the one of the other: only a new column can be computed. */
  private static boolean isReplaced(Column was, Column to, int version) {
    var before = was.content();
    var after = to.content();
    if (after instanceof Content.Generated generated) {
      return !before.equals(generated) && !isRecomputed(was, to, version);
    }
    return before instanceof Content.Generated generated && !generated.stored();
  }

  /** The server takes no USING for a column that it computes. */
  private static boolean isConvertedWhileGenerated(Column was, Column to, Casts casts) {
    return to.content() instanceof Content.Generated
        && isRetyped(was, to)
        && casts.using(was.name(), was.type(), to.type(), false).isPresent();
  }

  /** A type is not changed together with the expression: the values would be cast on the way. */
  private static boolean isRecomputed(Column was, Column to, int version) {
    return version >= SET_EXPRESSION_SINCE
        && was.content() instanceof Content.Generated before
        && to.content() instanceof Content.Generated after
        && before.stored()
        && after.stored()
        && !isRetyped(was, to);
  }

  /** Whether its type or the way its texts compare is another one. */
  static boolean isRetyped(Column was, Column to) {
    return !was.type().equals(to.type()) || !was.collation().equals(to.collation());
  }

  private void read() {
    boolean retyped = anew || isRetyped(was, to);
    var using =
        retyped ? casts.using(was.name(), was.type(), to.type(), anew) : Optional.<String>empty();
    var keepsDefault = using.isEmpty() && to.content() instanceof Content.Default;
    leave(retyped && !keepsDefault);
    if (retyped) {
      changes.add(
          new ColumnChange.ToType(
              to.type(), to.collation(), using, Optional.of(back(using.isPresent()))));
    }
    if (was.nullable() != to.nullable()) {
      changes.add(to.nullable() ? new ColumnChange.ToNullable() : new ColumnChange.ToNotNull());
    }
    enter(retyped && !keepsDefault);
    keeping(retyped);
  }

  private ColumnChange.ToType back(boolean forced) {
    var back = casts.using(to.name(), to.type(), was.type(), anew);
    return new ColumnChange.ToType(
        was.type(), was.collation(), forced ? back : Optional.empty(), Optional.empty());
  }

  /** What must be taken off before: a default that cannot stay, a sequence, an expression. */
  private void leave(boolean clears) {
    switch (was.content()) {
      case Content.Given unused -> {}
      case Content.Default before -> {
        if (clears || !(to.content() instanceof Content.Default)) {
          changes.add(new ColumnChange.ToNoDefault(Optional.of(before.value())));
        }
      }
      case Content.Counted before -> {
        if (!(to.content() instanceof Content.Counted)) {
          changes.add(new ColumnChange.ToNoIdentity(false, Optional.of(before.identity())));
        }
      }
      case Content.Generated unused -> {
        if (!(to.content() instanceof Content.Generated)) {
          changes.add(new ColumnChange.ToNoExpression(false));
        }
      }
    }
  }

  private void enter(boolean cleared) {
    switch (to.content()) {
      case Content.Given unused -> {}
      case Content.Default after -> enter(after.value(), cleared);
      case Content.Counted after -> {
        if (was.content() instanceof Content.Counted before) {
          recount(before.identity(), after.identity());
        } else {
          changes.add(new ColumnChange.ToIdentity(after.identity()));
        }
      }
      case Content.Generated after -> {
        if (was.content() instanceof Content.Generated before && !before.equals(after)) {
          changes.add(
              new ColumnChange.ToExpression(after.expression(), Optional.of(before.expression())));
        }
      }
    }
  }

  private void enter(Value value, boolean cleared) {
    var before =
        was.content() instanceof Content.Default standard
            ? Optional.of(standard.value())
            : Optional.<Value>empty();
    if (cleared || !before.equals(Optional.of(value))) {
      changes.add(new ColumnChange.ToDefault(value, cleared ? Optional.empty() : before));
    }
  }

  private void recount(Identity before, Identity after) {
    if (before.always() != after.always()) {
      changes.add(
          after.always()
              ? new ColumnChange.ToGeneratedAlways()
              : new ColumnChange.ToGeneratedByDefault());
    }
    changes.addAll(Counting.changes(before.options(), was.type(), after.options(), to.type()));
  }

  /** The server forgets both where the type changes. */
  private void keeping(boolean forgotten) {
    var storage = forgotten ? Optional.<String>empty() : was.storage();
    if (!storage.equals(to.storage())) {
      changes.add(
          new ColumnChange.ToStorage(
              to.storage().orElseGet(() -> StorageKinds.of(to.type())),
              Optional.of(was.storage().orElseGet(() -> StorageKinds.of(was.type())))));
    }
    var compression = forgotten ? Optional.<String>empty() : was.compression();
    if (!compression.equals(to.compression())) {
      changes.add(
          new ColumnChange.ToCompression(to.compression().orElse("default"), was.compression()));
    }
  }
}
