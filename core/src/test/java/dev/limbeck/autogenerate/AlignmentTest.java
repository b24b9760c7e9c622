package dev.limbeck.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.diff.DiffSettings;
import dev.limbeck.model.Vocabulary;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Dependency;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.View;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  private static final Definition USERS = table("users");
  private static final Definition ORDERS = table("orders");
  private static final Definition TOTALS = View.of("totals", "SELECT 1");
  private static final Index BY_HAND =
      Index.on("users", List.of(IndexKey.column("id"))).named("by_hand");

  /** A model that knows tables only. */
  private static final Vocabulary TABLES =
      new Vocabulary() {
        @Override
        public boolean says(CatalogObject object) {
          return object.definition() instanceof Relation;
        }

        @Override
        public CatalogObject completed(CatalogObject desired, CatalogObject current) {
          return desired;
        }
      };

  @Test
  void whatNoModelCouldSayStaysAndIsNamed() {
    var aligned = aligned(catalog(USERS, TOTALS), catalog(USERS, ORDERS), TABLES);

    assertThat(aligned.catalog().objects())
        .extracting(CatalogObject::definition)
        .containsExactly(USERS, ORDERS, TOTALS);
    assertThat(aligned.leftAlone()).containsExactly(TOTALS.reference());
  }

  @Test
  void whatAModelCouldHaveSaidGoes() {
    var aligned = aligned(catalog(USERS, ORDERS), catalog(USERS), TABLES);

    assertThat(aligned.catalog().objects())
        .extracting(CatalogObject::definition)
        .containsExactly(USERS);
  }

  @Test
  void whatStandsOnATableGoesWithIt() {
    var current =
        new Catalog(
            catalog(USERS, BY_HAND).objects(),
            List.of(
                new Dependency(BY_HAND.reference(), USERS.reference(), Dependency.Kind.AUTOMATIC)),
            List.of(),
            List.of());

    var aligned = aligned(current, catalog(ORDERS), TABLES);

    assertThat(aligned.catalog().objects())
        .extracting(CatalogObject::definition)
        .containsExactly(ORDERS);
    assertThat(aligned.leftAlone()).isEmpty();
  }

  @Test
  void whatIsExcludedIsTheSameOnBothSides() {
    var aligned =
        Alignment.of(
            catalog(USERS, TOTALS),
            catalog(USERS, ORDERS),
            scope("totals", "orders"),
            Vocabulary.everything(),
            LeftOuts.NONE,
            OutOfReach.NOTHING);

    assertThat(aligned.catalog().objects())
        .extracting(CatalogObject::definition)
        .containsExactly(USERS, TOTALS);
    assertThat(aligned.leftAlone()).isEmpty();
  }

  private static Alignment aligned(Catalog current, Catalog desired, Vocabulary vocabulary) {
    return Alignment.of(current, desired, scope(), vocabulary, LeftOuts.NONE, OutOfReach.NOTHING);
  }

  private static CompareScope scope(String... exclude) {
    return new CompareScope(
        new InspectionScope("app", List.of("app"), List.of()),
        List.of(),
        List.of(exclude),
        DiffSettings.DEFAULT);
  }

  private static Definition table(String name) {
    return new Relation(QualifiedName.local(name), List.of());
  }

  private static Catalog catalog(Definition... definitions) {
    return new Catalog(
        Arrays.stream(definitions).map(CatalogObject::of).toList(),
        List.of(),
        List.of(),
        List.of());
  }
}
