package dev.limbeck.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What Java's own values are in SQL. */
class ValueTest {

  @Test
  void aFarYearHasNoSign() {
    assertThat(Value.of(LocalDate.of(12_345, 6, 7)))
        .isEqualTo(new Value.Typed(StandardType.DATE, "12345-06-07"));
    assertThat(Value.of(Instant.parse("+12345-06-07T08:09:10Z")))
        .isEqualTo(new Value.Typed(StandardType.TIMESTAMPTZ, "12345-06-07T08:09:10Z"));
  }

  @Test
  void aYearBeforeOneIsRefused() {
    assertThatThrownBy(() -> Value.of(LocalDate.of(-43, 3, 15)))
        .hasMessageContaining("-0043-03-15 is before 1");
    assertThatThrownBy(() -> Value.of(LocalDate.of(0, 3, 15))).hasMessageContaining("0000-03-15");
  }
}
