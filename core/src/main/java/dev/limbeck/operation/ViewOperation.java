package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/** What changes a view, or the rows of a materialized one. */
public sealed interface ViewOperation extends Operation {

  /** The view. */
  QualifiedName view();

  /**
   * Changes an option of a view.
   *
   * @param view which
   * @param option its name, {@code security_invoker}
   * @param value its value from then on; empty for the server's default
   * @param was its value before, so that it can be put back
   */
  record ChangeViewOption(
      QualifiedName view, String option, Optional<String> value, Optional<String> was)
      implements ViewOperation {}

  /**
   * Reads the rows of a materialized view anew.
   *
   * @param view which
   * @param concurrently while others read it; it needs a unique index for that
   */
  record RefreshMaterializedView(QualifiedName view, boolean concurrently)
      implements ViewOperation {}
}
