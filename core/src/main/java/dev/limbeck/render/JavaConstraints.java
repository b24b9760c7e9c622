package dev.limbeck.render;

import static dev.limbeck.render.JavaChanges.withWas;
import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaCode.word;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;
import static dev.limbeck.render.JavaValues.texts;

import dev.limbeck.operation.ConstraintChange;
import dev.limbeck.operation.ConstraintOperation;
import dev.limbeck.operation.IndexConstraint;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Deferral;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.IndexParameters;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.ReferenceAction;
import dev.limbeck.schema.Unique;
import dev.limbeck.schema.Validation;
import java.util.Arrays;

/** Constraints, and operations on them, as calls. */
final class JavaConstraints {

  private JavaConstraints() {}

  static JavaCode render(ConstraintOperation operation) {
    var table = name(operation.table());
    return switch (operation) {
      case ConstraintOperation.AddConstraint add ->
          call("op.addConstraint", table, render(add.constraint()));
      case ConstraintOperation.AddIndexConstraint add ->
          call("op.addConstraint", table, using(add.constraint()));
      case ConstraintOperation.DropConstraint drop -> drop(drop, table);
      case ConstraintOperation.ValidateConstraint validate ->
          call("op.validateConstraint", table, text(validate.name()));
      case ConstraintOperation.RenameConstraint rename ->
          call("op.renameConstraint", table, text(rename.name()), text(rename.to()));
      case ConstraintOperation.AlterConstraint alter ->
          call("op.alterConstraint", table, text(alter.name()), change(alter.change()));
    };
  }

  private static JavaCode drop(ConstraintOperation.DropConstraint drop, JavaCode table) {
    if (drop.was().isPresent()) {
      var was = drop.was().get();
      return call("op.dropConstraint", table, render(drop.name().map(was::named).orElse(was)));
    }
    var method = drop.ifExists() ? "IfExists" : drop.cascade() ? "Cascade" : "";
    return call("op.dropConstraint" + method, table, text(drop.name().orElseThrow()));
  }

  private static JavaCode using(IndexConstraint constraint) {
    var chain =
        call(constraint.primary() ? "primaryKeyUsing" : "uniqueUsing", text(constraint.index()));
    for (var name : constraint.name().stream().toList()) {
      chain = chain.then("named", text(name));
    }
    return withWas(
        deferral(chain, constraint.deferral()), constraint.was().map(JavaIndexes::index));
  }

  private static JavaCode change(ConstraintChange change) {
    return switch (change) {
      case ConstraintChange.ToDeferral to ->
          withWas(deferral(to.deferral()), to.was().map(JavaConstraints::deferral));
      case ConstraintChange.ToEnforced unused -> call("toEnforced");
      case ConstraintChange.ToNotEnforced unused -> call("toNotEnforced");
      case ConstraintChange.ToInherited unused -> call("toInherited");
      case ConstraintChange.ToNotInherited unused -> call("toNotInherited");
    };
  }

  private static JavaCode.Chain deferral(Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> call("toNotDeferrable");
      case INITIALLY_IMMEDIATE -> call("toDeferrable");
      case INITIALLY_DEFERRED -> call("toInitiallyDeferred");
    };
  }

  static JavaCode render(Constraint constraint) {
    var chain = plain(constraint);
    return constraint.name().map(name -> chain.then("named", text(name))).orElse(chain);
  }

  private static JavaCode.Chain plain(Constraint constraint) {
    return switch (constraint) {
      case PrimaryKey key ->
          deferral(
              index(
                  call("primaryKey", texts(key.columns()))
                      .thenIf(key.withoutOverlaps(), "withoutOverlapping"),
                  key.index()),
              key.deferral());
      case Unique unique ->
          deferral(
              index(
                  call("unique", texts(unique.columns()))
                      .thenIf(unique.nullsNotDistinct(), "withoutDistinctNulls")
                      .thenIf(unique.withoutOverlaps(), "withoutOverlapping"),
                  unique.index()),
              unique.deferral());
      case Check check ->
          validation(
              call("check", text(check.condition())).thenIf(!check.inherited(), "noInherit"),
              check.validation());
      case NotNull notNull ->
          validation(
              call("notNull", text(notNull.column())).thenIf(!notNull.inherited(), "noInherit"),
              notNull.validation());
      case ForeignKey key -> foreignKey(key);
      case Exclusion exclusion -> exclusion(exclusion);
    };
  }

  private static JavaCode.Chain foreignKey(ForeignKey key) {
    var chain = call("foreignKey", texts(key.columns()));
    chain =
        chain.then(
            "references",
            behind(name(key.table()), Arrays.asList(texts(key.keys()))).toArray(JavaCode[]::new));
    chain = chain.thenIf(key.full(), "matchFull").thenIf(key.period(), "overPeriod");
    chain = action(chain, "onDelete", key.onDelete());
    chain = action(chain, "onUpdate", key.onUpdate());
    return validation(deferral(chain, key.deferral()), key.validation());
  }

  private static JavaCode.Chain action(
      JavaCode.Chain chain, String method, ReferenceAction action) {
    if (action.equals(ReferenceAction.NO_ACTION)) {
      return chain;
    }
    var kind = word(action.kind().name());
    return chain.then(
        method,
        action.columns().isEmpty()
            ? kind
            : call(action.kind().name() + ".only", texts(action.columns())));
  }

  private static JavaCode.Chain exclusion(Exclusion exclusion) {
    var chain = call("exclude", text(exclusion.method()));
    for (var element : exclusion.elements()) {
      chain = chain.then("with", JavaIndexes.key(element.key()), text(element.operator()));
    }
    for (var where : exclusion.where().stream().toList()) {
      chain = chain.then("where", text(where));
    }
    return deferral(index(chain, exclusion.index(), "storage"), exclusion.deferral());
  }

  static JavaCode.Chain index(JavaCode.Chain chain, IndexParameters parameters) {
    return index(chain, parameters, "with");
  }

  private static JavaCode.Chain index(
      JavaCode.Chain chain, IndexParameters parameters, String storage) {
    var longer =
        chain.thenIf(!parameters.include().isEmpty(), "include", texts(parameters.include()));
    for (var one : parameters.storage().entrySet()) {
      longer = longer.then(storage, text(one.getKey()), text(one.getValue()));
    }
    for (var space : parameters.tablespace().stream().toList()) {
      longer = longer.then("tablespace", text(space));
    }
    return longer;
  }

  private static JavaCode.Chain deferral(JavaCode.Chain chain, Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> chain;
      case INITIALLY_IMMEDIATE -> chain.then("deferrable");
      case INITIALLY_DEFERRED -> chain.then("initiallyDeferred");
    };
  }

  private static JavaCode.Chain validation(JavaCode.Chain chain, Validation validation) {
    return switch (validation) {
      case VALID -> chain;
      case NOT_VALID -> chain.then("notValid");
      case NOT_ENFORCED -> chain.then("notEnforced");
    };
  }
}
