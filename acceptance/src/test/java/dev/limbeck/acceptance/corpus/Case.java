package dev.limbeck.acceptance.corpus;

import java.util.List;
import java.util.Optional;

/**
 * A graph, a state, a command, and what must come of it.
 *
 * @param name for messages
 * @param rows the version table before
 * @param after the version table after; empty where the command must refuse
 */
record Case(
    String name,
    List<Revision> graph,
    List<String> rows,
    String command,
    String target,
    Optional<List<String>> after) {

  /** A revision whose sections are empty. */
  record Revision(String id, List<String> down, List<String> dependsOn, List<String> labels) {

    String file() {
      var head = new StringBuilder("-- make %s\n--\n-- @revision %s\n".formatted(id, id));
      directive(head, "@down_revision", down);
      directive(head, "@depends_on", dependsOn);
      directive(head, "@branch_labels", labels);
      return head + "\n-- @upgrade\n\n-- @downgrade\n";
    }

    private static void directive(StringBuilder head, String sign, List<String> names) {
      if (!names.isEmpty()) {
        head.append("-- %s %s\n".formatted(sign, String.join(", ", names)));
      }
    }
  }
}
