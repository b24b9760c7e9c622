package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaCode.word;

import dev.limbeck.operation.CountingChange;
import dev.limbeck.operation.ParameterChange;
import dev.limbeck.schema.SequenceOptions;
import java.util.Optional;

/** What changes of several kinds have in common, as calls. */
final class JavaChanges {

  private JavaChanges() {}

  /** What was before, if it is said. */
  static JavaCode.Chain withWas(JavaCode.Chain change, Optional<? extends JavaCode> was) {
    return was.map(before -> change.then("from", before)).orElse(change);
  }

  static JavaCode parameter(ParameterChange change) {
    return switch (change) {
      case ParameterChange.ToParameter to ->
          withWas(
              call("toParameter", text(to.name()), text(to.value())), to.was().map(JavaCode::text));
      case ParameterChange.ToNoParameter to ->
          withWas(call("toNoParameter", text(to.name())), to.was().map(JavaCode::text));
    };
  }

  static JavaCode counting(CountingChange change) {
    return switch (change) {
      case CountingChange.ToCounting to ->
          withWas(call("toCounting", counting(to.options())), to.was().map(JavaChanges::counting));
      case CountingChange.Restart restart ->
          restart
              .value()
              .map(value -> call("restartWith", number(value)))
              .orElseGet(() -> call("restart"));
    };
  }

  /** {@code counting().startWith(100)}. */
  static JavaCode counting(SequenceOptions options) {
    var chain = call("counting");
    chain = with(chain, "startWith", options.start());
    chain = with(chain, "incrementBy", options.increment());
    chain = with(chain, "minimum", options.minimum());
    chain = with(chain, "maximum", options.maximum());
    chain = with(chain, "cache", options.cache());
    for (boolean cycle : options.cycle().stream().toList()) {
      chain = chain.then(cycle ? "cycling" : "notCycling");
    }
    return chain;
  }

  private static JavaCode.Chain with(JavaCode.Chain chain, String method, Optional<Long> value) {
    return value.map(known -> chain.then(method, number(known))).orElse(chain);
  }

  private static JavaCode number(long value) {
    return word(value == (int) value ? String.valueOf(value) : value + "L");
  }
}
