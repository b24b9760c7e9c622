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
