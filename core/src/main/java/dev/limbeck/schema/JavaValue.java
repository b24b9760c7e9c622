package dev.limbeck.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;

/** Java's own values as values of SQL. */
final class JavaValue {

  private JavaValue() {}

  static Value read(Object object) {
    return switch (object) {
      case Value value -> value;
      case CharSequence text -> new Value.Text(text.toString());
      case Character letter -> new Value.Text(letter.toString());
      case Enum<?> constant -> new Value.Text(constant.name());
      case Boolean truth -> new Value.Truth(truth);
      case Number number -> number(number);
      case UUID uuid -> new Value.Typed(StandardType.UUID, uuid.toString());
      case byte[] bytes -> new Value.Bytes(HexFormat.of().formatHex(bytes));
      case Collection<?> elements ->
          new Value.Listed(elements.stream().map(JavaValue::read).toList());
      default -> time(object);
    };
  }

  private static Value number(Number number) {
    return switch (number) {
      case Byte whole -> new Value.Numeral(whole.toString());
      case Short whole -> new Value.Numeral(whole.toString());
      case Integer whole -> new Value.Numeral(whole.toString());
      case Long whole -> new Value.Numeral(whole.toString());
      case BigInteger whole -> new Value.Numeral(whole.toString());
      case BigDecimal decimal -> new Value.Numeral(decimal.toPlainString());
      case Float approximate -> new Value.Typed(StandardType.REAL, approximate.toString());
      case Double approximate ->
          new Value.Typed(StandardType.DOUBLE_PRECISION, approximate.toString());
      default -> throw unknown(number);
    };
  }

  private static Value time(Object object) {
    return switch (object) {
      case LocalDate day -> moment(StandardType.DATE, day.toString());
      case LocalTime time -> new Value.Typed(StandardType.TIME, time.toString());
      case LocalDateTime moment -> moment(StandardType.TIMESTAMP, moment.toString());
      case OffsetDateTime moment ->
          moment(StandardType.TIMESTAMPTZ, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
      case ZonedDateTime moment -> time(moment.toOffsetDateTime());
      case Instant moment -> moment(StandardType.TIMESTAMPTZ, moment.toString());
      case Duration span -> new Value.Typed(StandardType.INTERVAL, span.toString());
      case Period span -> new Value.Typed(StandardType.INTERVAL, span.toString());
      default -> throw unknown(object);
    };
  }

  /** ISO 8601 as the server reads it: without a sign before a long year, and no year below 1. */
  private static Value moment(StandardType type, String iso) {
    if (iso.startsWith("-") || iso.startsWith("0000-")) {
      throw new IllegalArgumentException(
          "the year of %s is before 1; write it as text, '0044-03-15 BC'".formatted(iso));
    }
    return new Value.Typed(type, iso.startsWith("+") ? iso.substring(1) : iso);
  }

  private static IllegalArgumentException unknown(Object object) {
    return new IllegalArgumentException(
        "a %s has no literal in SQL; write it as text, or as an expression with sql(\"...\")"
            .formatted(object.getClass().getName()));
  }
}
