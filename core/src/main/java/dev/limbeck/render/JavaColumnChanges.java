package dev.limbeck.render;

import static dev.limbeck.render.JavaChanges.withWas;
import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaCode.word;
import static dev.limbeck.render.JavaValues.name;
import static dev.limbeck.render.JavaValues.value;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.CountingChange;
import dev.limbeck.operation.ParameterChange;
import dev.limbeck.schema.Identity;
import dev.limbeck.schema.SequenceOptions;
import java.util.Optional;

/** What becomes of a column, as calls. */
final class JavaColumnChanges {

  private JavaColumnChanges() {}

  static JavaCode render(ColumnChange change) {
    return switch (change) {
      case ParameterChange parameter -> JavaChanges.parameter(parameter);
      case CountingChange counting -> JavaChanges.counting(counting);
      case ColumnChange.ToType to -> type(to);
      case ColumnChange.ToNotNull unused -> call("toNotNull");
      case ColumnChange.ToNullable unused -> call("toNullable");
      case ColumnChange.ToDefault to ->
          withWas(call("toDefault", value(to.value())), to.was().map(JavaValues::value));
      case ColumnChange.ToNoDefault to ->
          withWas(call("toNoDefault"), to.was().map(JavaValues::value));
      case ColumnChange.ToIdentity to -> identity(to.identity());
      case ColumnChange.ToNoIdentity to ->
          to.ifExists()
              ? call("toNoIdentityIfExists")
              : withWas(call("toNoIdentity"), to.was().map(JavaColumnChanges::identity));
      case ColumnChange.ToGeneratedAlways unused -> call("toGeneratedAlways");
      case ColumnChange.ToGeneratedByDefault unused -> call("toGeneratedByDefault");
      case ColumnChange.ToExpression to -> said("toExpression", to.expression(), to.was());
      case ColumnChange.ToNoExpression to ->
          call(to.ifExists() ? "toNoExpressionIfExists" : "toNoExpression");
      case ColumnChange.ToStorage to -> said("toStorage", to.kind(), to.was());
      case ColumnChange.ToCompression to -> said("toCompression", to.method(), to.was());
      case ColumnChange.ToStatistics to ->
          withWas(
              call("toStatistics", word(String.valueOf(to.target()))),
              to.was().map(was -> word(was.toString())));
      case ColumnChange.ToComment to -> said("toComment", to.text(), to.was());
      case ColumnChange.ToNoComment to ->
          withWas(call("toNoComment"), to.was().map(JavaCode::text));
    };
  }

  private static JavaCode said(String method, String text, Optional<String> was) {
    return withWas(call(method, text(text)), was.map(JavaCode::text));
  }

  private static JavaCode type(ColumnChange.ToType to) {
    var chain = plain(to);
    return withWas(
        chain,
        to.was()
            .map(was ->
                was.equals(ColumnChange.ToType.of(was.type()))
                    ? JavaValues.type(was.type())
                    : plain(was)));
  }

  private static JavaCode.Chain plain(ColumnChange.ToType to) {
    var chain = call("toType", JavaValues.type(to.type()));
    for (var collation : to.collation().stream().toList()) {
      chain = chain.then("collate", name(collation));
    }
    for (var using : to.using().stream().toList()) {
      chain = chain.then("using", text(using));
    }
    return chain;
  }

  private static JavaCode identity(Identity identity) {
    var method = identity.always() ? "toAlwaysIdentity" : "toIdentity";
    return identity.options().equals(SequenceOptions.NONE)
        ? call(method)
        : call(method, JavaChanges.counting(identity.options()));
  }
}
