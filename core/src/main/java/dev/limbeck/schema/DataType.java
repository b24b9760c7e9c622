package dev.limbeck.schema;

import java.util.List;

/**
 * The type of a column, as its author wrote it.
 *
 * <p>What a type means is for the server to say: two of them are compared only as the server's own
 * text of them.
 */
public sealed interface DataType {

  /**
   * A type that the SQL standard or the server brings along.
   *
   * @param type which one
   * @param modifiers length, precision and scale, or fractional digits; may be empty
   */
  record Standard(StandardType type, List<Integer> modifiers) implements DataType {

    /** Copies the list. */
    public Standard {
      modifiers = List.copyOf(modifiers);
    }
  }

  /**
   * A type by its name: an enum, a domain, a composite type, or one of an extension.
   *
   * @param name its name
   * @param modifiers what stands in parentheses behind it, each as SQL; may be empty
   */
  record Named(QualifiedName name, List<String> modifiers) implements DataType {

    /** Copies the list. */
    public Named {
      modifiers = List.copyOf(modifiers);
    }
  }

  /**
   * An array.
   *
   * @param element the type of its elements, itself no array
   * @param dimensions how many pairs of brackets are written; the server does not tell them apart
   */
  record Array(DataType element, int dimensions) implements DataType {

    /** Checks that there is a dimension. */
    public Array {
      if (dimensions < 1) {
        throw new IllegalArgumentException("an array has at least one dimension");
      }
    }
  }

  /**
   * A type as it stands in SQL, for what the others cannot say.
   *
   * @param sql its text, as {@code format_type} prints it
   */
  record Verbatim(String sql) implements DataType {}
}
