package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaValues.name;
import static dev.limbeck.render.JavaValues.texts;

import dev.limbeck.operation.ViewOperation;
import dev.limbeck.schema.MaterializedView;
import dev.limbeck.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Views, and operations on them, as calls. */
final class JavaViews {

  private JavaViews() {}

  static JavaCode render(ViewOperation operation) {
    return switch (operation) {
      case ViewOperation.ChangeViewOption change -> {
        var arguments =
            new ArrayList<JavaCode>(List.of(name(change.view()), text(change.option())));
        change.value().ifPresent(value -> arguments.add(text(value)));
        change.was().ifPresent(was -> arguments.add(text(was)));
        yield call(
            change.value().isPresent() ? "op.changeViewOption" : "op.dropViewOption", arguments);
      }
      case ViewOperation.RefreshMaterializedView refresh ->
          call(
              refresh.concurrently()
                  ? "op.refreshMaterializedViewConcurrently"
                  : "op.refreshMaterializedView",
              name(refresh.view()));
    };
  }

  static JavaCode view(View view) {
    return options(
        call("view", name(view.name()), text(view.query()))
            .thenIf(!view.columns().isEmpty(), "columns", texts(view.columns())),
        view.options());
  }

  static JavaCode view(MaterializedView view) {
    return options(
            call("materializedView", name(view.name()), text(view.query()))
                .thenIf(!view.columns().isEmpty(), "columns", texts(view.columns())),
            view.storage())
        .thenIf(view.tablespace(), "tablespace", JavaCode::text)
        .thenIf(!view.populated(), "withoutRows");
  }

  static JavaCode.Chain options(JavaCode.Chain chain, Map<String, String> options) {
    var all = chain;
    for (var option : options.entrySet()) {
      all = all.then("with", text(option.getKey()), text(option.getValue()));
    }
    return all;
  }
}
