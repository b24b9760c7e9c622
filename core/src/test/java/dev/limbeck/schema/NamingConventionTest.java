package dev.limbeck.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names are those that SQLAlchemy 1.4 gives for the same patterns. */
class NamingConventionTest {

  private static final QualifiedName MEALS = QualifiedName.parse("app.meals");

  @ParameterizedTest
  @CsvSource({
    "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s, fk_meals_user_id_users",
    "%(column_0_N_name)s_%(referred_column_0_name)s, user_id_day_id",
    "%(column_0N_name)s, user_idday",
    "%(column_1_name)s_%(column_0_key)s, day_user_id",
    "%(column_0_label)s, app_meals_user_id",
    "x%(column_7_name)sy, xy",
    "100%%, 100%",
  })
  void aPatternIsFilledFromWhatAForeignKeySays(String pattern, String name) {
    var key = ForeignKey.of("user_id", "day").references("users.users", "id", "day");

    assertThat(convention("fk", pattern).name(MEALS, key)).contains(name);
  }

  @Test
  void eachKindHasItsPattern() {
    var convention =
        new NamingConvention(
            Map.of(
                "pk", "pk_%(table_name)s",
                "uq", "uq_%(table_name)s_%(column_0_name)s",
                "ck", "ck_%(table_name)s_%(column_0_name)s",
                "ix", "ix_%(column_0_label)s"));

    assertThat(convention.name(MEALS, PrimaryKey.of("id"))).contains("pk_meals");
    assertThat(convention.name(MEALS, Unique.of("code"))).contains("uq_meals_code");
    assertThat(convention.name(MEALS, Check.of("grams > 0"), "grams")).contains("ck_meals_grams");
    assertThat(convention.name(Index.on("meals", List.of(IndexKey.column("at")))))
        .contains("ix_meals_at");
    assertThat(convention.name(MEALS, ForeignKey.of("a").references("b"))).isEmpty();
    assertThat(convention.name(MEALS, Exclusion.using("gist"))).isEmpty();
  }

  @Test
  void aPatternThatWantsTheNameCannotGiveOne() {
    assertThatThrownBy(() ->
            convention("ck", "ck_%(table_name)s_%(constraint_name)s")
                .name(MEALS, Check.of("grams > 0")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(
            "Naming convention including %(constraint_name)s token requires that constraint is"
                + " explicitly named.");
  }

  @Test
  void aCheckOfTheTableHasNoColumn() {
    assertThatThrownBy(
            () -> convention("ck", "ck_%(column_0_name)s").name(MEALS, Check.of("grams > 0")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("cannot name what does not say its column name");
  }

  @Test
  void anExpressionEndsTheColumnsOfAnIndex() {
    var index =
        Index.on("meals", List.of(IndexKey.column("at"), IndexKey.expression("lower(name)")));

    assertThat(convention("ix", "ix_%(column_0_N_name)s").name(index))
        .isEqualTo(Optional.of("ix_at"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%(tabel_name)s", "%(column_x_name)s", "%s", "50%", "%(table_name)", "%()s"})
  void whatIsNoTokenIsTold(String pattern) {
    assertThatThrownBy(() -> NamePattern.parse(pattern))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static NamingConvention convention(String kind, String pattern) {
    return new NamingConvention(Map.of(kind, pattern));
  }
}
