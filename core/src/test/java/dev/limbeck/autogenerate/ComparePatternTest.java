package dev.limbeck.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.OfDatabase;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.QualifiedName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparePatternTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # pattern              means         not
          users*;                table users;  table orders
          users*;                table users_2;table app.users
          users;                 column users.id;column orders.id
          users;                 view users;   table users_2
          user?;                 table users;  table user
          app.*;                 table app.users;table users
          *.users;               table app.users;table users
          view:*;                view totals;  table totals
          materialized_view:*;   materialized view totals;view totals
          index:*_tmp;           index ix_tmp; table t_tmp
          table:users;           table users;  view users
          table:users;           column users.id;index users
          column:users.old_*;    column users.old_name;column users.name
          trigger:*.touch;       trigger users.touch;trigger users.check
          schema:audit;          schema audit; table audit
          a.b;                   table a.b;    table axb
          """,
      delimiter = ';')
  void aPatternMeans(String pattern, String meant, String other) {
    var read = ComparePattern.parse(pattern.strip());

    assertThat(read.matches(object(meant.strip()))).as(meant).isTrue();
    assertThat(read.matches(object(other.strip()))).as(other).isFalse();
  }

  private static ObjectReference object(String text) {
    int blank = text.lastIndexOf(' ');
    var name = text.substring(blank + 1);
    var owner = name.substring(0, Math.max(0, name.indexOf('.')));
    var part = name.substring(name.indexOf('.') + 1);
    return switch (text.substring(0, blank)) {
      case "table" -> new InSchema(InSchema.Kind.TABLE, QualifiedName.parse(name));
      case "view" -> new InSchema(InSchema.Kind.VIEW, QualifiedName.parse(name));
      case "materialized view" ->
          new InSchema(InSchema.Kind.MATERIALIZED_VIEW, QualifiedName.parse(name));
      case "index" -> new InSchema(InSchema.Kind.INDEX, QualifiedName.parse(name));
      case "column" -> new Within(Within.Kind.COLUMN, QualifiedName.local(owner), part);
      case "trigger" -> new Within(Within.Kind.TRIGGER, QualifiedName.local(owner), part);
      case "schema" -> new OfDatabase(OfDatabase.Kind.SCHEMA, name);
      default -> throw new IllegalArgumentException(text);
    };
  }
}
