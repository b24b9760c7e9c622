package dev.limbeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffOperandTest {

  @ParameterizedTest
  @CsvSource({
    "database, database",
    "models, model",
    "schema.sql, schema.sql",
    "jpa:com.shop, jpa:com.shop",
    "postgresql://me@host/db, url:postgresql://me@host/db",
    "postgresql://me:se:cret@host:5432/db, url:postgresql://me:****@host:5432/db",
    "postgresql://host/db?user=me&password=secret&ssl=true,"
        + " url:postgresql://host/db?user=me&password=****&ssl=true",
  })
  void whatIsRepeatedToTheUserHoldsNoPassword(String typed, String shown) {
    assertThat(DiffOperand.parse(typed)).hasToString(shown);
  }
}
