package dev.limbeck.diff;

import dev.limbeck.operation.ColumnChange.ToNullable;
import dev.limbeck.operation.ObjectOperation.DropObject;
import dev.limbeck.operation.ObjectOperation.RenameObject;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.TypeOperation.AlterDomain;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Domain;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.Callable;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RangeType;
import dev.limbeck.schema.StandardType;
import java.util.ArrayList;
import java.util.List;

/** A type steps aside for the next of its name, until no column is left of it. */
final class Recasting {

  private static final String SUFFIX = "__was";

  private Recasting() {}

  static List<Operation> aside(Definition type) {
    var operations = new ArrayList<Operation>();
    operations.add(aside(type.reference()));
    if (type instanceof RangeType range) {
      operations.add(aside(new InSchema(InSchema.Kind.TYPE, multirange(range))));
      constructors(range).forEach(one -> operations.add(aside(one)));
    } else if (type instanceof Domain domain && !domain.nullable()) {
      // the server has a name for it, which the next one is to get
      operations.add(
          new AlterDomain(
              domain.name().sibling(domain.name().name() + SUFFIX), List.of(new ToNullable())));
    }
    return operations;
  }

  /** The functions that make ranges of bounds keep their names when the type gets another. */
  private static List<ObjectReference> constructors(RangeType range) {
    var text = new DataType.Standard(StandardType.TEXT, List.of());
    var renamed = new DataType.Named(range.name().sibling(range.name().name() + SUFFIX), List.of());
    var name = range.name();
    var many = multirange(range);
    return List.of(
        function(name, range.subtype(), range.subtype()),
        function(name, range.subtype(), range.subtype(), text),
        function(many),
        function(many, renamed),
        function(many, new DataType.Array(renamed, 1)));
  }

  private static ObjectReference function(QualifiedName name, DataType... arguments) {
    return new Callable(Callable.Kind.FUNCTION, name, List.of(arguments));
  }

  private static Operation aside(ObjectReference type) {
    return new RenameObject(type, type.lastName() + SUFFIX);
  }

  /** The name that it says, else the server's choice: {@code makeMultirangeTypeName}. */
  private static QualifiedName multirange(RangeType range) {
    return range
        .multirange()
        .orElseGet(() -> {
          var name = range.name().name();
          return range
              .name()
              .sibling(
                  name.contains("range")
                      ? name.replaceFirst("range", "multirange")
                      : name + "_multirange");
        });
  }

  static List<Operation> gone(Definition type) {
    return List.of(DropObject.of(type.reference().renamed(type.reference().lastName() + SUFFIX)));
  }
}
