package dev.limbeck.dialects.postgresql.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionTextTest {

  @Test
  void takesAwayParenthesesAroundTheWholeOnly() {
    assertThat(ExpressionText.bare("((a > 0))")).isEqualTo("a > 0");
    assertThat(ExpressionText.bare("(a) > (b)")).isEqualTo("(a) > (b)");
    assertThat(ExpressionText.bare("(a = ')')")).isEqualTo("a = ')'");
  }

  @Test
  void leavesTheParenthesesOfASubquery() {
    assertThat(ExpressionText.bare("( SELECT uid() AS uid)")).isEqualTo("( SELECT uid() AS uid)");
    assertThat(ExpressionText.bare("(EXISTS ( SELECT 1))")).isEqualTo("EXISTS ( SELECT 1)");
  }

  @Test
  void splitsAListAtItsOwnCommas() {
    assertThat(ExpressionText.elements("a, f(b, c), ARRAY[d, e], 'x,y', \"p,q\""))
        .containsExactly("a", "f(b, c)", "ARRAY[d, e]", "'x,y'", "\"p,q\"");
  }

  @Test
  void castsTheElementsOfAnArrayInPlaceOfTheArray() {
    assertThat(ArrayCasts.settled("((s)::text = ANY ((ARRAY['a'::varchar, b])::text[]))"))
        .isEqualTo("((s)::text = ANY (ARRAY[('a'::varchar)::text, (b)::text]))");
    assertThat(ArrayCasts.settled("(ARRAY[ARRAY[a], ARRAY[b]])::double precision[]"))
        .isEqualTo("ARRAY[ARRAY[(a)::double precision], ARRAY[(b)::double precision]]");
  }

  @Test
  void joinsConditionsAtOneLevelAsTheServerDoesWhenItReadsThem() {
    assertThat(settled("(((a >= 1) AND (a <= 2)) AND (b > 3))"))
        .isEqualTo("((a >= 1) AND (a <= 2) AND (b > 3))");
    assertThat(settled("(((a < 1) OR (a > 2)) OR (b > 3))"))
        .isEqualTo("((a < 1) OR (a > 2) OR (b > 3))");
    assertThat(settled("((((a) AND (b)) AND (c)) AND (d))"))
        .isEqualTo("((a) AND (b) AND (c) AND (d))");
    assertThat(settled("WHERE (f((((x) AND (y)) AND (z))) OR ((((a) AND (b)) AND (c)) OR (d)))"))
        .isEqualTo("WHERE (f(((x) AND (y) AND (z))) OR (((a) AND (b) AND (c)) OR (d)))");
  }

  @Test
  void leavesConditionsAtAnotherLevelWhereTheyAre() {
    for (var text :
        new String[] {
          "((b > 3) AND ((a >= 1) AND (a <= 2)))",
          "(((a >= 1) OR (a <= 2)) AND (b > 3))",
          "(( SELECT true FROM t WHERE (a) AND (b)) AND (c))",
          "((sum(a) OVER (ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)) AND (b))",
          "'((a AND b) AND c)'::text",
          "(((a) IS NOT NULL) AND (b))"
        }) {
      assertThat(settled(text)).isEqualTo(text);
    }
  }

  @Test
  void writesListsOfVarcharsAsPeopleDo() {
    assertThat(
            settled(
                "((s)::text = ANY ((ARRAY['a'::character varying, 'it''s'::character varying])::text[]))"))
        .isEqualTo("(s IN ('a', 'it''s'))");
    assertThat(
            settled(
                "((t.\"S\")::text <> ALL (ARRAY[('$1'::character varying)::text, (E'\\\\'::character varying)::text]))"))
        .isEqualTo("(t.\"S\" NOT IN ('$1', E'\\\\'))");
    assertThat(
            settled(
                "((VALUE)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))"))
        .isEqualTo("(VALUE IN ('a', 'b'))");
  }

  @Test
  void leavesListsOfOtherTypesAlone() {
    for (var text :
        new String[] {
          "((s)::text = ANY (ARRAY['a'::text, 'b'::text]))",
          "((s)::text = ANY (ARRAY[('a'::character varying)::text]))",
          "((s)::text = ANY (ARRAY[('a'::character varying)::text, (b)::text]))",
          "(lower((s)::text) = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))"
        }) {
      assertThat(settled(text)).isEqualTo(text);
    }
  }

  private static String settled(String sql) {
    return ExpressionText.settled(sql);
  }

  @Test
  void leavesOtherCastsAlone() {
    for (var text :
        new String[] {
          "'(ARRAY[a])::text[]'::text",
          "(ARRAY[a])::varchar(10)[]",
          "(ARRAY[a] || b)::text[]",
          "(ARRAY( SELECT 1))::text[]"
        }) {
      assertThat(ArrayCasts.settled(text)).isEqualTo(text);
    }
  }
}
