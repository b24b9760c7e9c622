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
      case LocalDate day -> new Value.Typed(StandardType.DATE, day.toString());
      case LocalTime time -> new Value.Typed(StandardType.TIME, time.toString());
      case LocalDateTime moment -> new Value.Typed(StandardType.TIMESTAMP, moment.toString());
      case OffsetDateTime moment ->
          new Value.Typed(
              StandardType.TIMESTAMPTZ, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
      case ZonedDateTime moment -> time(moment.toOffsetDateTime());
      case Instant moment -> new Value.Typed(StandardType.TIMESTAMPTZ, moment.toString());
      case Duration span -> new Value.Typed(StandardType.INTERVAL, span.toString());
      case Period span -> new Value.Typed(StandardType.INTERVAL, span.toString());
      default -> throw unknown(object);
    };
  }

  private static IllegalArgumentException unknown(Object object) {
    return new IllegalArgumentException(
        "a %s has no literal in SQL; write it as text, or as an expression with sql(\"...\")"
            .formatted(object.getClass().getName()));
  }
}
