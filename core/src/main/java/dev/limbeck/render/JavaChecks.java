package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;

import dev.limbeck.operation.CheckOperation;

/** Checks, as calls. */
final class JavaChecks {

  private JavaChecks() {}

  static JavaCode render(CheckOperation operation) {
    return switch (operation) {
      case CheckOperation.Require require -> call("op.require", text(require.query()));
      case CheckOperation.Verify verify -> call("op.verify", text(verify.query()));
    };
  }
}
