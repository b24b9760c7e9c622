package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;

import dev.limbeck.operation.AttributeChange;
import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.DomainChange;
import dev.limbeck.operation.TypeOperation;
import dev.limbeck.schema.EnumPosition;
import java.util.ArrayList;

/** Operations on types, as calls. */
final class JavaTypes {

  private JavaTypes() {}

  static JavaCode render(TypeOperation operation) {
    var name = name(operation.name());
    return switch (operation) {
      case TypeOperation.AddEnumValue add -> add(add);
      case TypeOperation.RenameEnumValue rename ->
          call("op.renameEnumValue", name, text(rename.value()), text(rename.to()));
      case TypeOperation.AlterDomain alter ->
          call(
              "op.alterDomain",
              behind(name, alter.changes().stream().map(JavaTypes::change).toList()));
      case TypeOperation.AlterCompositeType alter ->
          call(
              "op.alterCompositeType",
              behind(name, alter.changes().stream().map(JavaTypes::change).toList()));
      case TypeOperation.RenameAttribute rename ->
          call("op.renameAttribute", name, text(rename.attribute()), text(rename.to()));
    };
  }

  private static JavaCode add(TypeOperation.AddEnumValue add) {
    var arguments = new ArrayList<JavaCode>();
    arguments.add(name(add.name()));
    arguments.add(text(add.value()));
    switch (add.position()) {
      case EnumPosition.Last unused -> {}
      case EnumPosition.Before before -> arguments.add(call("before", text(before.value())));
      case EnumPosition.After after -> arguments.add(call("after", text(after.value())));
    }
    return call(add.ifNotExists() ? "op.addEnumValueIfNotExists" : "op.addEnumValue", arguments);
  }

  private static JavaCode change(DomainChange change) {
    return switch (change) {
      case ColumnChange.ToDefault to -> JavaColumnChanges.render(to);
      case ColumnChange.ToNoDefault to -> JavaColumnChanges.render(to);
      case ColumnChange.ToNotNull to -> JavaColumnChanges.render(to);
      case ColumnChange.ToNullable to -> JavaColumnChanges.render(to);
      case DomainChange.AddCheck add -> call("addCheck", JavaConstraints.render(add.check()));
      case DomainChange.DropCheck drop ->
          drop.was()
              .map(was -> call("dropCheck", text(drop.name()), JavaConstraints.render(was)))
              .orElseGet(() -> call("dropCheck", text(drop.name())));
      case DomainChange.ValidateCheck validate -> call("validateCheck", text(validate.name()));
    };
  }

  private static JavaCode change(AttributeChange change) {
    return switch (change) {
      case AttributeChange.AddAttribute add ->
          call("addAttribute", JavaDefinitions.attribute(add.attribute()));
      case AttributeChange.DropAttribute drop ->
          drop.was()
              .map(was -> call("dropAttribute", JavaDefinitions.attribute(was)))
              .orElseGet(() -> call("dropAttribute", text(drop.name())));
      case AttributeChange.AlterAttribute alter ->
          call("alterAttribute", JavaDefinitions.attribute(alter.attribute()))
              .thenIf(alter.was(), "from", JavaDefinitions::attribute);
    };
  }
}
