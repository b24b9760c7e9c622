package dev.limbeck.schema;

/** The types that have a name of their own in SQL. */
public enum StandardType {
  /** Two bytes. */
  SMALLINT("smallint"),
  /** Four bytes. */
  INTEGER("integer"),
  /** Eight bytes. */
  BIGINT("bigint"),
  /** A {@code smallint} with a sequence of its own. */
  SMALLSERIAL("smallserial"),
  /** An {@code integer} with a sequence of its own. */
  SERIAL("serial"),
  /** A {@code bigint} with a sequence of its own. */
  BIGSERIAL("bigserial"),
  /** An exact number; precision and scale. */
  NUMERIC("numeric"),
  /** Four bytes of floating point. */
  REAL("real"),
  /** Eight bytes of floating point. */
  DOUBLE_PRECISION("double precision"),
  /** Currency, in the server's locale. */
  MONEY("money"),
  /** True, false or null. */
  BOOLEAN("boolean"),
  /** Text of a fixed length, padded with blanks. */
  CHAR("char"),
  /** Text of a limited length. */
  VARCHAR("varchar"),
  /** Text. */
  TEXT("text"),
  /** Bytes. */
  BYTEA("bytea"),
  /** A day. */
  DATE("date"),
  /** A time of day; fractional digits. */
  TIME("time"),
  /** A time of day with an offset; fractional digits. */
  TIMETZ("timetz"),
  /** Day and time without a zone; fractional digits. */
  TIMESTAMP("timestamp"),
  /** A moment; fractional digits. */
  TIMESTAMPTZ("timestamptz"),
  /** A span of time; fractional digits. */
  INTERVAL("interval"),
  /** A UUID. */
  UUID("uuid"),
  /** JSON as text. */
  JSON("json"),
  /** JSON as a tree. */
  JSONB("jsonb"),
  /** XML. */
  XML("xml"),
  /** A host or network. */
  INET("inet"),
  /** A network. */
  CIDR("cidr"),
  /** A MAC address. */
  MACADDR("macaddr"),
  /** A MAC address of eight bytes. */
  MACADDR8("macaddr8"),
  /** Bits, a fixed number. */
  BIT("bit"),
  /** Bits, up to a number. */
  VARBIT("varbit"),
  /** A document for full text search. */
  TSVECTOR("tsvector"),
  /** A query for full text search. */
  TSQUERY("tsquery"),
  /** A point of the plane. */
  POINT("point"),
  /** An infinite line. */
  LINE("line"),
  /** A piece of a line. */
  LSEG("lseg"),
  /** A rectangle. */
  BOX("box"),
  /** A path of points. */
  PATH("path"),
  /** A polygon. */
  POLYGON("polygon"),
  /** A circle. */
  CIRCLE("circle"),
  /** A range of integer. */
  INT4RANGE("int4range"),
  /** A range of bigint. */
  INT8RANGE("int8range"),
  /** A range of numeric. */
  NUMRANGE("numrange"),
  /** A range of days. */
  DATERANGE("daterange"),
  /** A range of timestamp. */
  TSRANGE("tsrange"),
  /** A range of timestamptz. */
  TSTZRANGE("tstzrange");

  private final String word;

  StandardType(String word) {
    this.word = word;
  }

  /** PostgreSQL's word for it, without modifiers. */
  public String word() {
    return word;
  }
}
