package dev.limbeck.autogenerate;

import dev.limbeck.schema.DataType;
import dev.limbeck.schema.ObjectReference;
import java.util.stream.Collectors;

/** How an object is called in a message. */
public final class ObjectText {

  private ObjectText() {}

  /** Its kind and name, {@code column 'users.email'}. */
  public static String of(ObjectReference object) {
    return "%s '%s'".formatted(object.word(), name(object));
  }

  /** Its name alone, {@code users.email}. */
  public static String name(ObjectReference object) {
    return switch (object) {
      case ObjectReference.InSchema one -> one.name().toString();
      case ObjectReference.OfDatabase one -> one.name();
      case ObjectReference.Within one -> one.owner() + "." + one.name();
      case ObjectReference.Callable one ->
          one.arguments().stream()
              .map(ObjectText::type)
              .collect(Collectors.joining(", ", one.name() + "(", ")"));
    };
  }

  private static String type(DataType type) {
    return switch (type) {
      case DataType.Standard standard -> standard.type().word();
      case DataType.Named named -> named.name().toString();
      case DataType.Array array -> type(array.element()) + "[]".repeat(array.dimensions());
      case DataType.Verbatim verbatim -> verbatim.sql();
    };
  }
}
