package dev.limbeck.dialects.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresqlIdentifierRulesTest {

  private final PostgresqlIdentifierRules rules = new PostgresqlIdentifierRules();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "habits, habits",
        "_x1, _x1",
        "Habits, \"Habits\"",
        "1st, \"1st\"",
        "my table, \"my table\"",
        "user, \"user\"",
        "authorization, \"authorization\"",
        "json_table, \"json_table\"",
        "été, \"été\"",
        "a\"b, \"a\"\"b\"",
        "a$b, \"a$b\"",
      })
  void quotesWhereTheServerWould(String name, String written) {
    assertThat(rules.quote(name)).isEqualTo(written);
  }

  @Test
  void quotesSchemaAndNameApart() {
    assertThat(rules.quote(new QualifiedName("My", "alembic_version")))
        .isEqualTo("\"My\".alembic_version");
  }
}
