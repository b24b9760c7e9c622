package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaCode.word;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;
import static dev.limbeck.render.JavaValues.texts;

import dev.limbeck.operation.DataOperation;
import java.util.ArrayList;
import java.util.List;

/** Rows, and SQL of the author's own, as calls. */
final class JavaRows {

  private JavaRows() {}

  static JavaCode render(DataOperation operation) {
    return switch (operation) {
      case DataOperation.Execute execute ->
          call(
              "op.execute",
              behind(
                  text(execute.sql()),
                  execute.parameters().stream().map(JavaValues::value).toList()));
      case DataOperation.Batches batches -> call("op.batches", batches(batches));
      case DataOperation.BulkInsert insert -> {
        var arguments = new ArrayList<JavaCode>();
        arguments.add(name(insert.table()));
        arguments.add(call("columns", texts(insert.columns())));
        for (var row : insert.rows()) {
          arguments.add(call("row", row.stream().map(JavaValues::value).toList()));
        }
        yield call("op.bulkInsert", List.copyOf(arguments));
      }
    };
  }

  private static JavaCode batches(DataOperation.Batches batches) {
    var chain =
        call("batches", name(batches.table()))
            .then("by", texts(batches.key()))
            .then("of", word(Integer.toString(batches.size())));
    chain =
        switch (batches.change()) {
          case DataOperation.Batches.Change.Update update ->
              chain.then("set", text(update.assignments()));
          case DataOperation.Batches.Change.Delete unused -> chain.then("delete");
          case DataOperation.Batches.Change.Unsaid unused -> chain;
        };
    return chain.thenIf(!batches.where().isEmpty(), "where", text(batches.where()));
  }
}
