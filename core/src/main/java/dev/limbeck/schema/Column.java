package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column, with what is written beside it.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it may hold NULL
 * @param content where its values come from, if the writer leaves them out
 * @param collation how its texts compare, where that is not the type's own way
 * @param storage {@code plain}, {@code external}, {@code extended} or {@code main}
 * @param compression {@code pglz} or {@code lz4}
 * @param comment what it is for
 * @param constraints those written beside it; none in a table that was read from a server
 */
public record Column(
    String name,
    DataType type,
    boolean nullable,
    Content content,
    Optional<QualifiedName> collation,
    Optional<String> storage,
    Optional<String> compression,
    Optional<String> comment,
    List<Constraint> constraints)
    implements TableElement {

  /** Copies the list. */
  public Column {
    constraints = List.copyOf(constraints);
  }

  /** A column that may be null and has nothing else to it. */
  public static Column of(String name, DataType type) {
    return new Column(
        name,
        type,
        true,
        new Content.Given(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** It must have a value. */
  public Column notNull() {
    return new Column(
        name, type, false, content, collation, storage, compression, comment, constraints);
  }

  /** It may be null, as without a word. */
  public Column nullable(boolean whether) {
    return new Column(
        name, type, whether, content, collation, storage, compression, comment, constraints);
  }

  /** The value of a row that says none: a literal, as {@link Value#of} reads it, or {@code sql}. */
  public Column defaultTo(Object value) {
    return with(new Content.Default(Value.of(value)));
  }

  /** Its values are counted by a sequence of its own; a writer may say another one. */
  public Column identity() {
    return with(new Content.Counted(Identity.BY_DEFAULT));
  }

  /** Its values are counted in this way; a writer may say another one. */
  public Column identity(SequenceOptions options) {
    return with(new Content.Counted(Identity.BY_DEFAULT.with(options)));
  }

  /** Its values are always counted; no writer says another one. */
  public Column alwaysIdentity() {
    return with(new Content.Counted(Identity.ALWAYS));
  }

  /** Its values are always counted in this way; no writer says another one. */
  public Column alwaysIdentity(SequenceOptions options) {
    return with(new Content.Counted(Identity.ALWAYS.with(options)));
  }

  /** Its value is computed from the row whenever that is written, and stored. */
  public Column generatedAs(String expression) {
    return with(new Content.Generated(expression, true));
  }

  /** Its value is computed whenever it is read, PostgreSQL 18. */
  public Column virtualAs(String expression) {
    return with(new Content.Generated(expression, false));
  }

  /** Where its values come from. */
  public Column with(Content otherContent) {
    return new Column(
        name, type, nullable, otherContent, collation, storage, compression, comment, constraints);
  }

  /** How its texts compare: {@code collate("C")}, {@code collate("app.german")}. */
  public Column collate(String collationName) {
    return new Column(
        name,
        type,
        nullable,
        content,
        Optional.of(QualifiedName.parse(collationName)),
        storage,
        compression,
        comment,
        constraints);
  }

  /** Where its long values are kept: {@code plain external extended main}. */
  public Column storage(String kind) {
    return new Column(
        name,
        type,
        nullable,
        content,
        collation,
        Optional.of(kind),
        compression,
        comment,
        constraints);
  }

  /** How its long values are compressed: {@code pglz}, {@code lz4}. */
  public Column compression(String method) {
    return new Column(
        name,
        type,
        nullable,
        content,
        collation,
        storage,
        Optional.of(method),
        comment,
        constraints);
  }

  /** What it is for. */
  public Column comment(String text) {
    return new Column(
        name,
        type,
        nullable,
        content,
        collation,
        storage,
        compression,
        Optional.of(text),
        constraints);
  }

  /** It alone is the table's primary key. */
  public Column primaryKey() {
    return with(PrimaryKey.of(name));
  }

  /** No two rows have the same value. */
  public Column unique() {
    return with(Unique.of(name));
  }

  /** A condition that every row meets. */
  public Column check(String condition) {
    return with(Check.of(condition));
  }

  /** Its values are those of a column of another table. */
  public Column references(String table, String column) {
    return with(ForeignKey.of(name).references(table, column));
  }

  /** A constraint beside it; of a foreign key on this column, say. */
  public Column with(Constraint constraint) {
    var all = new ArrayList<>(constraints);
    all.add(constraint);
    return new Column(name, type, nullable, content, collation, storage, compression, comment, all);
  }
}
