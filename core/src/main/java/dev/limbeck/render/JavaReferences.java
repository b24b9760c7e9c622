package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;

import dev.limbeck.schema.ObjectReference;
import java.util.List;
import java.util.Locale;

/** Which object is meant, as a call. */
final class JavaReferences {

  private JavaReferences() {}

  /** {@code onMaterializedView("totals")}. */
  static JavaCode render(ObjectReference object) {
    return call("on" + kind(object), arguments(object));
  }

  /** {@code MaterializedView}. */
  static String kind(ObjectReference object) {
    var words = new StringBuilder();
    for (var word : object.word().split(" ", -1)) {
      words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return words.toString();
  }

  /** What tells one object of a kind from the others. */
  static List<JavaCode> arguments(ObjectReference object) {
    return switch (object) {
      case ObjectReference.InSchema one -> List.of(name(one.name()));
      case ObjectReference.OfDatabase one -> List.of(text(one.name()));
      case ObjectReference.Within one -> List.of(name(one.owner()), text(one.name()));
      case ObjectReference.Callable one ->
          behind(name(one.name()), one.arguments().stream().map(JavaValues::type).toList());
    };
  }
}
