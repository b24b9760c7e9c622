package dev.limbeck.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.QualifiedName;
import org.junit.jupiter.api.Test;

class LockKeyTest {

  @Test
  void isTheSameInEveryVersionOfLimbeck() {
    // printf 'limbeck\0habits\0alembic_version' | sha256sum | cut -c 1-16
    assertThat(SessionSql.lockKey(new QualifiedName("habits", "alembic_version")))
        .isEqualTo(7109812735723196139L);
  }

  @Test
  void tellsSchemaFromTable() {
    assertThat(SessionSql.lockKey(new QualifiedName("a", "bc")))
        .isNotEqualTo(SessionSql.lockKey(new QualifiedName("ab", "c")));
  }
}
