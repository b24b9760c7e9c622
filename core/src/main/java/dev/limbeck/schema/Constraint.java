package dev.limbeck.schema;

import java.util.Optional;

/** A rule that a table's rows keep. */
public sealed interface Constraint extends TableElement
    permits PrimaryKey, Unique, Check, ForeignKey, Exclusion, NotNull {

  /** Its name; a constraint without one is named by the convention, else by the server. */
  Optional<String> name();

  /** The same with a name. */
  Constraint named(String name);

  /** Which rows it is checked on; all unless its kind can say otherwise. */
  default Validation validation() {
    return Validation.VALID;
  }
}
