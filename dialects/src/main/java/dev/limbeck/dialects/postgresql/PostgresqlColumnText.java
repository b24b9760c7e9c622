package dev.limbeck.dialects.postgresql;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.Identity;
import dev.limbeck.schema.SequenceOptions;
import java.util.StringJoiner;

/** A column as it stands in CREATE TABLE and ADD COLUMN. */
final class PostgresqlColumnText {

  private final PostgresqlNotation notation;
  private final PostgresqlConstraintText constraints;

  PostgresqlColumnText(PostgresqlNotation notation) {
    this.notation = notation;
    this.constraints = new PostgresqlConstraintText(notation);
  }

  String write(Column column) {
    var text = new StringJoiner(" ");
    text.add(notation.name(column.name())).add(notation.type(column.type()));
    column.storage().ifPresent(kind -> text.add("STORAGE").add(kind));
    column.compression().ifPresent(method -> text.add("COMPRESSION").add(method));
    column.collation().ifPresent(name -> text.add("COLLATE").add(notation.name(name)));
    if (!column.nullable()) {
      text.add("NOT NULL");
    }
    content(column.content(), text);
    column.constraints().forEach(one -> text.add(constraints.beside(one)));
    return text.toString();
  }

  private static void content(Content content, StringJoiner text) {
    switch (content) {
      case Content.Given unused -> {}
      case Content.Default given -> text.add("DEFAULT").add(PostgresqlValues.write(given.value()));
      case Content.Counted counted -> text.add(identity(counted.identity()));
      case Content.Generated generated ->
          text.add(
              "GENERATED ALWAYS AS (%s) %s"
                  .formatted(generated.expression(), generated.stored() ? "STORED" : "VIRTUAL"));
    }
  }

  static String identity(Identity identity) {
    var options = options(identity.options());
    return "GENERATED %s AS IDENTITY%s"
        .formatted(
            identity.always() ? "ALWAYS" : "BY DEFAULT",
            options.isEmpty() ? "" : " (" + options + ")");
  }

  /** {@code START WITH 100 INCREMENT BY 5}, or nothing. */
  static String options(SequenceOptions options) {
    var text = new StringJoiner(" ");
    options.start().ifPresent(value -> text.add("START WITH " + value));
    options.increment().ifPresent(value -> text.add("INCREMENT BY " + value));
    options.minimum().ifPresent(value -> text.add("MINVALUE " + value));
    options.maximum().ifPresent(value -> text.add("MAXVALUE " + value));
    options.cache().ifPresent(value -> text.add("CACHE " + value));
    if (options.cycle()) {
      text.add("CYCLE");
    }
    return text.toString();
  }
}
