package dev.limbeck.diff;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.ObjectReference;

/** Objects as messages name them. */
final class Naming {

  private Naming() {}

  /** {@code column 'users.email'}. */
  static String of(ObjectReference reference) {
    var name =
        switch (reference) {
          case ObjectReference.InSchema in -> in.name().toString();
          case ObjectReference.OfDatabase global -> global.name();
          case ObjectReference.Within within -> within.owner() + "." + within.name();
          case ObjectReference.Callable callable ->
              callable.name()
                  + callable.arguments().stream()
                      .map(TypeNames::sql)
                      .collect(joining(", ", "(", ")"));
        };
    return "%s '%s'".formatted(reference.word(), name);
  }
}
