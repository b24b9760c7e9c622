package dev.limbeck.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.DataType;
import dev.limbeck.schema.StandardType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowingTest {

  @ParameterizedTest
  @CsvSource({
    "numeric, integer",
    "numeric 10 2, bigint",
    "numeric 10 2, numeric 10 1",
    "numeric, numeric 10 2",
    "numeric 10 2, numeric 10",
    "double_precision, real",
    "timestamptz, date",
    "timestamp, timestamp 3",
    "timetz, time"
  })
  void valuesLoseSomething(String from, String to) {
    assertThat(Narrowing.isLossy(type(from), type(to))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "integer, bigint",
    "bigint, integer",
    "integer, numeric",
    "numeric 10 2, numeric 12 2",
    "numeric 10 2, numeric",
    "real, double_precision",
    "date, timestamptz",
    "timestamp 3, timestamp",
    "text, varchar 5",
    "timestamp, timestamptz"
  })
  void valuesKeepAllOrTheServerRefuses(String from, String to) {
    assertThat(Narrowing.isLossy(type(from), type(to))).isFalse();
  }

  private static DataType type(String text) {
    var words = List.of(text.split(" ", -1));
    return new DataType.Standard(
        StandardType.valueOf(words.getFirst().toUpperCase(Locale.ROOT)),
        words.stream().skip(1).map(Integer::valueOf).toList());
  }
}
