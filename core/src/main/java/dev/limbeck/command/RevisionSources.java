package dev.limbeck.command;

import dev.limbeck.operation.Operation;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.render.JavaMethods;
import dev.limbeck.render.OperationTree;
import dev.limbeck.render.SourceOperation;
import dev.limbeck.run.RevisionContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What revisions do, written in one language or the other. */
final class RevisionSources {

  private RevisionSources() {}

  static ServiceReport report(
      ServiceContext context,
      ServiceReport report,
      List<RevisionReport> revisions,
      SourceForm form) {
    var listed = new ArrayList<RevisionReport>();
    var lines = new ArrayList<String>();
    for (var revision : revisions) {
      var content = content(context, revision);
      listed.add(revision.doing(operations(content)));
      lines.add(text(context, content, form));
    }
    return report.listing(listed, lines);
  }

  private static RevisionContent content(ServiceContext context, RevisionReport revision) {
    var id = revision.revision();
    var file =
        context
            .scripts()
            .file(id)
            .orElseThrow(() ->
                Problem.of(RevisionCode.UNKNOWN_REVISION, "No file has revision %s".formatted(id))
                    .fix("limbeck show " + id)
                    .exception());
    return RevisionContent.of(file, context.sql(), context.runOptions("show " + id));
  }

  private static String text(ServiceContext context, RevisionContent content, SourceForm form) {
    return switch (form) {
      case SQL -> sql(content);
      case JAVA ->
          new JavaMethods(context.sql().ddl())
              .render(
                  source(content.upgrade().operations()),
                  source(
                      content
                          .downgrade()
                          .map(RevisionContent.Direct::operations)
                          .orElse(List.of())))
              .substring(1)
              .stripTrailing();
    };
  }

  private static List<SourceOperation> source(List<Operation> operations) {
    return operations.stream().map(SourceOperation::of).toList();
  }

  private static String sql(RevisionContent content) {
    var upgrade = "-- @upgrade\n" + content.upgrade().sql();
    return content
        .downgrade()
        .map(down -> upgrade + "\n\n-- @downgrade\n" + down.sql())
        .orElse(upgrade)
        .stripTrailing();
  }

  private static Map<String, Object> operations(RevisionContent content) {
    var both = new LinkedHashMap<String, Object>();
    both.put("upgrade", trees(content.upgrade()));
    content.downgrade().ifPresent(down -> both.put("downgrade", trees(down)));
    return both;
  }

  private static List<Map<String, Object>> trees(RevisionContent.Direct direct) {
    return direct.operations().stream().map(OperationTree::of).toList();
  }
}
