package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an index is sorted by, with collations and operator classes where the server would choose
 * others.
 *
 * <p>The server's definition of the whole index tells: it names only what the server would not
 * choose. It is not asked for where all classes are the defaults of the columns' own types.
 */
final class IndexKeys {

  private final Columns columns;
  private final Names names;

  /**
   * A key as the catalog has it.
   *
   * @param relation the oid of what is indexed
   * @param column the number of the column, 0 for an expression
   * @param expression the expression as the server writes it, empty for a column
   * @param operatorClass the oid of its operator class
   * @param collation the oid of its collation, or 0
   * @param options parameters of the operator class
   */
  record KeyRow(
      long relation,
      long column,
      String expression,
      long operatorClass,
      long collation,
      List<String> options) {}

  IndexKeys(Columns columns, Names names) {
    this.columns = columns;
    this.names = names;
  }

  IndexKey read(KeyRow key, String definition) {
    var column = columns.find(key.relation(), key.column());
    var plain =
        key.column() == 0
            ? IndexKey.expression(ExpressionText.bare(key.expression()))
            : IndexKey.column(column.name());
    var texts = key.column() == 0 ? List.of(key.expression()) : writings(column.name()).toList();
    var collation = collation(key, column, texts, definition);
    return new IndexKey(
        plain.column(),
        plain.expression(),
        collation,
        operatorClass(key, collated(texts, collation), definition),
        false,
        Optional.empty());
  }

  private Optional<QualifiedName> collation(
      KeyRow key, ColumnRow column, List<String> texts, String definition) {
    if (key.collation() == 0 || (key.column() != 0 && key.collation() == column.collation())) {
      return Optional.empty();
    }
    var name = Optional.of(names.collation(key.collation()));
    return key.column() != 0 || collated(texts, name).stream().anyMatch(definition::contains)
        ? name
        : Optional.empty();
  }

  private static List<String> collated(List<String> texts, Optional<QualifiedName> collation) {
    return collation.isEmpty()
        ? texts
        : texts.stream()
            .flatMap(text -> writings(collation.get()).map(name -> text + " COLLATE " + name))
            .toList();
  }

  private Optional<String> operatorClass(KeyRow key, List<String> texts, String definition) {
    var found = names.operatorClass(key.operatorClass());
    if (!key.options().isEmpty()) {
      return Optional.of(found + parameters(key.options()));
    }
    return texts.stream().anyMatch(text -> definition.contains(text + " " + found))
        ? Optional.of(found)
        : Optional.empty();
  }

  private static String parameters(List<String> options) {
    var text = new StringBuilder();
    StorageParameters.read(options)
        .forEach((name, value) ->
            text.append(text.isEmpty() ? " (" : ", ").append(name).append(" = ").append(value));
    return text + ")";
  }

  private static Stream<String> writings(QualifiedName name) {
    return name.schema().isEmpty()
        ? writings(name.name())
        : writings(name.schemaName())
            .flatMap(schema -> writings(name.name()).map(one -> schema + "." + one));
  }

  /** The server quotes a name where it must, and we need not know where that is. */
  private static Stream<String> writings(String name) {
    return Stream.of(name, '"' + name.replace("\"", "\"\"") + '"');
  }
}
