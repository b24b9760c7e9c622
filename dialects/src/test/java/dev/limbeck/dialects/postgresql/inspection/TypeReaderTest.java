package dev.limbeck.dialects.postgresql.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeReaderTest {

  private static final String CASES =
      """
      integer                        | Standard[type=INTEGER, modifiers=[]]
      character varying              | Standard[type=VARCHAR, modifiers=[]]
      character varying(50)          | Standard[type=VARCHAR, modifiers=[50]]
      character(3)                   | Standard[type=CHAR, modifiers=[3]]
      bpchar                         | Verbatim[sql=bpchar]
      "char"                         | Verbatim[sql="char"]
      bit(8)                         | Standard[type=BIT, modifiers=[8]]
      "bit"                          | Verbatim[sql="bit"]
      bit varying(5)                 | Standard[type=VARBIT, modifiers=[5]]
      numeric(10,2)                  | Standard[type=NUMERIC, modifiers=[10, 2]]
      numeric(3,-1)                  | Standard[type=NUMERIC, modifiers=[3, -1]]
      timestamp(3) with time zone    | Standard[type=TIMESTAMPTZ, modifiers=[3]]
      timestamp without time zone    | Standard[type=TIMESTAMP, modifiers=[]]
      time(0) without time zone      | Standard[type=TIME, modifiers=[0]]
      interval(2)                    | Standard[type=INTERVAL, modifiers=[2]]
      interval day to second(3)      | Verbatim[sql=interval day to second(3)]
      interval year to month         | Verbatim[sql=interval year to month]
      double precision[]             | Array[element=Standard[type=DOUBLE_PRECISION, modifiers=[]], dimensions=1]
      mood                           | Named[name=mood, modifiers=[]]
      regions                        | Named[name=regions, modifiers=[]]
      app.mood[]                     | Array[element=Named[name=app.mood, modifiers=[]], dimensions=1]
      "Odd ""x"".y"                  | Named[name=Odd "x".y, modifiers=[]]
      geometry(Point,4326)           | Named[name=geometry, modifiers=[Point, 4326]]
      regclass                       | Verbatim[sql=regclass]
      int4multirange                 | Verbatim[sql=int4multirange]
      trigger                        | Verbatim[sql=trigger]
      anycompatiblearray             | Verbatim[sql=anycompatiblearray]
      """;

  @Test
  void readsWhatTheServerWrites() {
    CASES
        .lines()
        .forEach(line -> {
          var parts = line.split("\\|", 2);
          assertThat(TypeReader.read(parts[0].strip())).as(line).hasToString(parts[1].strip());
        });
  }
}
