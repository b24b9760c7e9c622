package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;
import static dev.limbeck.render.JavaValues.texts;
import static dev.limbeck.render.JavaValues.type;
import static dev.limbeck.render.JavaValues.value;

import dev.limbeck.schema.Aggregate;
import dev.limbeck.schema.Attribute;
import dev.limbeck.schema.Collation;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DatabaseObject;
import dev.limbeck.schema.Domain;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.EventTrigger;
import dev.limbeck.schema.ExtendedStatistics;
import dev.limbeck.schema.Extension;
import dev.limbeck.schema.MaterializedView;
import dev.limbeck.schema.Namespace;
import dev.limbeck.schema.Policy;
import dev.limbeck.schema.Publication;
import dev.limbeck.schema.RangeType;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.Rule;
import dev.limbeck.schema.Trigger;
import dev.limbeck.schema.View;
import java.util.Arrays;

/** Definitions of objects, as calls. */
final class JavaDefinitions {

  private JavaDefinitions() {}

  /** What stands behind {@code create} in the name of its directive. */
  static String kind(DatabaseObject object) {
    return switch (object) {
      case EnumType unused -> "Enum";
      case CompositeType unused -> "CompositeType";
      case RangeType unused -> "RangeType";
      case Namespace unused -> "Schema";
      case Domain unused -> "Domain";
      case View unused -> "View";
      case MaterializedView unused -> "MaterializedView";
      case Routine routine -> JavaReferences.kind(routine.reference());
      case Aggregate unused -> "Aggregate";
      case Trigger unused -> "Trigger";
      case EventTrigger unused -> "EventTrigger";
      case Rule unused -> "Rule";
      case Policy unused -> "Policy";
      case Extension unused -> "Extension";
      case ExtendedStatistics unused -> "Statistics";
      case Collation unused -> "Collation";
      case Publication unused -> "Publication";
    };
  }

  static JavaCode render(DatabaseObject object) {
    return switch (object) {
      case Namespace schema ->
          call("schema", text(schema.name()))
              .thenIf(schema.owner(), "authorization", JavaCode::text);
      case EnumType type ->
          call("enumType", behind(name(type.name()), Arrays.asList(texts(type.values()))));
      case CompositeType type ->
          call(
              "compositeType",
              behind(
                  name(type.name()),
                  type.attributes().stream().map(JavaDefinitions::attribute).toList()));
      case RangeType type -> range(type);
      case Domain domain -> domain(domain);
      case View view -> JavaViews.view(view);
      case MaterializedView view -> JavaViews.view(view);
      case Routine routine -> JavaRoutines.routine(routine);
      case Aggregate aggregate -> JavaRoutines.aggregate(aggregate);
      case Trigger trigger -> JavaAccess.trigger(trigger);
      case EventTrigger trigger -> JavaAccess.eventTrigger(trigger);
      case Rule rule -> JavaAccess.rule(rule);
      case Policy policy -> JavaAccess.policy(policy);
      case Extension extension -> JavaDatabases.extension(extension);
      case ExtendedStatistics statistics -> JavaDatabases.statistics(statistics);
      case Collation collation -> JavaDatabases.collation(collation);
      case Publication publication -> JavaDatabases.publication(publication);
    };
  }

  static JavaCode attribute(Attribute attribute) {
    return call("attribute", text(attribute.name()), type(attribute.type()))
        .thenIf(attribute.collation(), "collate", JavaValues::name);
  }

  private static JavaCode range(RangeType range) {
    return call("rangeType", name(range.name()), type(range.subtype()))
        .thenIf(range.operatorClass(), "operatorClass", JavaValues::name)
        .thenIf(range.collation(), "collate", JavaValues::name)
        .thenIf(range.canonical(), "canonical", JavaValues::name)
        .thenIf(range.difference(), "difference", JavaValues::name)
        .thenIf(range.multirange(), "multirange", JavaValues::name);
  }

  private static JavaCode domain(Domain domain) {
    var chain =
        call("domain", name(domain.name()), type(domain.type()))
            .thenIf(domain.collation(), "collate", JavaValues::name)
            .thenIf(domain.standard(), "defaultTo", value -> value(value))
            .thenIf(!domain.nullable(), "notNull");
    for (var check : domain.checks()) {
      chain = chain.then("with", JavaConstraints.render(check));
    }
    return chain;
  }
}
