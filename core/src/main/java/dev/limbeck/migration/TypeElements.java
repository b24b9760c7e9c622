package dev.limbeck.migration;

import dev.limbeck.schema.DataType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.StandardType;
import java.util.Arrays;
import java.util.List;

/** The types of columns. */
abstract class TypeElements {

  TypeElements() {}

  /** Two bytes. */
  public static DataType smallint() {
    return standard(StandardType.SMALLINT);
  }

  /** Four bytes. */
  public static DataType integer() {
    return standard(StandardType.INTEGER);
  }

  /** Eight bytes. */
  public static DataType bigint() {
    return standard(StandardType.BIGINT);
  }

  /** Two bytes with a sequence; {@code identity()} is the better way. */
  public static DataType smallserial() {
    return standard(StandardType.SMALLSERIAL);
  }

  /** Four bytes with a sequence; {@code identity()} is the better way. */
  public static DataType serial() {
    return standard(StandardType.SERIAL);
  }

  /** Eight bytes with a sequence; {@code identity()} is the better way. */
  public static DataType bigserial() {
    return standard(StandardType.BIGSERIAL);
  }

  /** An exact number of any size. */
  public static DataType numeric() {
    return standard(StandardType.NUMERIC);
  }

  /** An exact number: so many digits in all, so many of them behind the point. */
  public static DataType numeric(int precision, int scale) {
    return standard(StandardType.NUMERIC, precision, scale);
  }

  /** Four bytes of floating point. */
  public static DataType real() {
    return standard(StandardType.REAL);
  }

  /** Eight bytes of floating point. */
  public static DataType doublePrecision() {
    return standard(StandardType.DOUBLE_PRECISION);
  }

  /** Currency, in the server's locale. */
  public static DataType money() {
    return standard(StandardType.MONEY);
  }

  /** True or false. */
  public static DataType bool() {
    return standard(StandardType.BOOLEAN);
  }

  /** One character in a column; padded text of any length where a routine takes or returns it. */
  public static DataType character() {
    return standard(StandardType.CHAR);
  }

  /** Text of a fixed length, padded with blanks. */
  public static DataType character(int length) {
    return standard(StandardType.CHAR, length);
  }

  /** Text of any length. */
  public static DataType varchar() {
    return standard(StandardType.VARCHAR);
  }

  /** Text up to a length, in characters. */
  public static DataType varchar(int length) {
    return standard(StandardType.VARCHAR, length);
  }

  /** Text of any length. */
  public static DataType text() {
    return standard(StandardType.TEXT);
  }

  /** Bytes. */
  public static DataType bytea() {
    return standard(StandardType.BYTEA);
  }

  /** A day. */
  public static DataType date() {
    return standard(StandardType.DATE);
  }

  /** A time of day. */
  public static DataType time() {
    return standard(StandardType.TIME);
  }

  /** A time of day, with so many digits of a second. */
  public static DataType time(int digits) {
    return standard(StandardType.TIME, digits);
  }

  /** A time of day with an offset. */
  public static DataType timetz() {
    return standard(StandardType.TIMETZ);
  }

  /** A time of day with an offset, with so many digits of a second. */
  public static DataType timetz(int digits) {
    return standard(StandardType.TIMETZ, digits);
  }

  /** Day and time without a zone. */
  public static DataType timestamp() {
    return standard(StandardType.TIMESTAMP);
  }

  /** Day and time without a zone, with so many fractional digits. */
  public static DataType timestamp(int digits) {
    return standard(StandardType.TIMESTAMP, digits);
  }

  /** A moment. */
  public static DataType timestamptz() {
    return standard(StandardType.TIMESTAMPTZ);
  }

  /** A moment, with so many fractional digits. */
  public static DataType timestamptz(int digits) {
    return standard(StandardType.TIMESTAMPTZ, digits);
  }

  /** A span of time. */
  public static DataType interval() {
    return standard(StandardType.INTERVAL);
  }

  /** A span of time, with so many digits of a second. */
  public static DataType interval(int digits) {
    return standard(StandardType.INTERVAL, digits);
  }

  /** A UUID. */
  public static DataType uuid() {
    return standard(StandardType.UUID);
  }

  /** JSON as text. */
  public static DataType json() {
    return standard(StandardType.JSON);
  }

  /** JSON as a tree. */
  public static DataType jsonb() {
    return standard(StandardType.JSONB);
  }

  /** XML. */
  public static DataType xml() {
    return standard(StandardType.XML);
  }

  /** A host or network. */
  public static DataType inet() {
    return standard(StandardType.INET);
  }

  /** A network. */
  public static DataType cidr() {
    return standard(StandardType.CIDR);
  }

  /** A MAC address. */
  public static DataType macaddr() {
    return standard(StandardType.MACADDR);
  }

  /** A MAC address of eight bytes. */
  public static DataType macaddr8() {
    return standard(StandardType.MACADDR8);
  }

  /** One bit in a column; bits of any length where a routine takes or returns them. */
  public static DataType bit() {
    return standard(StandardType.BIT);
  }

  /** Bits, a fixed number. */
  public static DataType bit(int length) {
    return standard(StandardType.BIT, length);
  }

  /** Bits, up to a number. */
  public static DataType varbit(int length) {
    return standard(StandardType.VARBIT, length);
  }

  /** Bits, any number of them. */
  public static DataType varbit() {
    return standard(StandardType.VARBIT);
  }

  /** A document for full text search. */
  public static DataType tsvector() {
    return standard(StandardType.TSVECTOR);
  }

  /** A query for full text search. */
  public static DataType tsquery() {
    return standard(StandardType.TSQUERY);
  }

  /** A point of the plane. */
  public static DataType point() {
    return standard(StandardType.POINT);
  }

  /** An infinite line. */
  public static DataType line() {
    return standard(StandardType.LINE);
  }

  /** A piece of a line. */
  public static DataType lseg() {
    return standard(StandardType.LSEG);
  }

  /** A rectangle. */
  public static DataType box() {
    return standard(StandardType.BOX);
  }

  /** A path of points. */
  public static DataType path() {
    return standard(StandardType.PATH);
  }

  /** A polygon. */
  public static DataType polygon() {
    return standard(StandardType.POLYGON);
  }

  /** A circle. */
  public static DataType circle() {
    return standard(StandardType.CIRCLE);
  }

  /** A range of integer. */
  public static DataType int4range() {
    return standard(StandardType.INT4RANGE);
  }

  /** A range of bigint. */
  public static DataType int8range() {
    return standard(StandardType.INT8RANGE);
  }

  /** A range of numeric. */
  public static DataType numrange() {
    return standard(StandardType.NUMRANGE);
  }

  /** A range of days. */
  public static DataType daterange() {
    return standard(StandardType.DATERANGE);
  }

  /** A range of timestamp. */
  public static DataType tsrange() {
    return standard(StandardType.TSRANGE);
  }

  /** A range of timestamptz. */
  public static DataType tstzrange() {
    return standard(StandardType.TSTZRANGE);
  }

  /** An array of a type. */
  public static DataType array(DataType element) {
    return new DataType.Array(element, 1);
  }

  /** An array of several dimensions, as its author counts them. */
  public static DataType array(DataType element, int dimensions) {
    return new DataType.Array(element, dimensions);
  }

  /** A type by its name: an enum, a domain, a composite type, or one of an extension. */
  public static DataType type(String name, Object... modifiers) {
    return new DataType.Named(
        QualifiedName.parse(name), Arrays.stream(modifiers).map(String::valueOf).toList());
  }

  /** A type as it stands in SQL, for what the others cannot say. */
  public static DataType sqlType(String sql) {
    return new DataType.Verbatim(sql);
  }

  private static DataType standard(StandardType type, Integer... modifiers) {
    return new DataType.Standard(type, List.of(modifiers));
  }
}
