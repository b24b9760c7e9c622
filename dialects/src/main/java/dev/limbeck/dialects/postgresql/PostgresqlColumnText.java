package dev.limbeck.dialects.postgresql;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Validation;
import java.util.StringJoiner;

/** A column as it stands in CREATE TABLE and ADD COLUMN. */
final class PostgresqlColumnText {

  private final PostgresqlNotation notation;
  private final PostgresqlConstraintText constraints;

  PostgresqlColumnText(PostgresqlNotation notation) {
    this.notation = notation;
    this.constraints = new PostgresqlConstraintText(notation);
  }

  /** Without its storage and its comment, and without constraints that are NOT VALID. */
  String write(QualifiedName table, Column column) {
    var text = new StringJoiner(" ");
    text.add(notation.name(column.name())).add(notation.type(column.type()));
    column.compression().ifPresent(method -> text.add("COMPRESSION").add(method));
    column.collation().ifPresent(name -> text.add("COLLATE").add(notation.name(name)));
    if (!column.nullable()) {
      text.add("NOT NULL");
    }
    content(column.content(), text);
    column.constraints().stream()
        .filter(one -> one.validation() != Validation.NOT_VALID)
        .forEach(one -> text.add(constraints.beside(table, one, column)));
    return text.toString();
  }

  private static void content(Content content, StringJoiner text) {
    switch (content) {
      case Content.Given unused -> {}
      case Content.Default given -> text.add("DEFAULT").add(PostgresqlValues.write(given.value()));
      case Content.Counted counted -> text.add(PostgresqlCounting.identity(counted.identity()));
      case Content.Generated generated ->
          text.add(
              "GENERATED ALWAYS AS (%s) %s"
                  .formatted(generated.expression(), generated.stored() ? "STORED" : "VIRTUAL"));
    }
  }
}
