package dev.limbeck.migration;

import dev.limbeck.operation.Operation;

/** What all groups of directives stand on: an operation is recorded. */
public interface Directives {

  /** Records any operation, also one of your own. */
  void invoke(Operation operation);
}
