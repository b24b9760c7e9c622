package dev.limbeck.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.model.BorrowedNames;
import dev.limbeck.model.Vocabulary;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReferenceAction;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.StandardType;
import dev.limbeck.schema.TableOption;
import dev.limbeck.schema.Trait;
import dev.limbeck.schema.Unique;
import dev.limbeck.schema.Value;
import dev.limbeck.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What entities say, what they cannot, and what they are silent about. */
class JpaVocabularyTest {

  private static final QualifiedName USERS = QualifiedName.local("users");
  private static final Index BY_CITY =
      Index.on("users", List.of(IndexKey.column("city"))).named("ix_users_city");

  private final Vocabulary entities =
      new JpaVocabulary(new TreeSet<>(List.of("users")), new TreeSet<>(List.of("ix_said")));

  @Test
  void whatIsPlainCouldHaveBeenSaid() {
    assertThat(says(new Relation(USERS, List.of()))).isTrue();
    assertThat(says(BY_CITY)).isTrue();
    assertThat(says(on(Unique.of("email").named("uq_users_email")))).isTrue();
    assertThat(says(on(Check.of("age > 0").named("ck_users_age")))).isTrue();
    assertThat(says(Sequence.of("users_seq"))).isTrue();
  }

  @Test
  void whatIsOfAnotherKindWasWrittenByHand() {
    assertThat(says(View.of("adults", "SELECT 1"))).isFalse();
    assertThat(says(BY_CITY.where("deleted_at IS NULL"))).isFalse();
    assertThat(says(BY_CITY.using("gin"))).isFalse();
    assertThat(says(BY_CITY.include("name"))).isFalse();
    assertThat(says(Index.on("users", List.of(IndexKey.expression("lower(email)"))).named("ix")))
        .isFalse();
    assertThat(says(on(Check.of("age > 0").named("ck").noInherit()))).isFalse();
    assertThat(says(Sequence.of("users_id_seq").ownedBy("users", "id"))).isFalse();
  }

  @Test
  void aTableKeepsHowItIsKept() {
    var there =
        new CatalogObject(
            new Relation(USERS, List.of(new TableOption.StorageParameter("fillfactor", "70"))),
            Optional.of("old"),
            List.of(new Trait.RowSecurityEnabled()),
            List.of());
    var wanted =
        new CatalogObject(
            new Relation(USERS, List.of()), Optional.of("said"), List.of(), List.of());

    var completed = entities.completed(wanted, there);

    assertThat(completed.definition()).isEqualTo(there.definition());
    assertThat(completed.traits()).isEqualTo(there.traits());
    assertThat(completed.comment()).contains("said");
  }

  @Test
  void aColumnKeepsADefaultThatTheEntityDoesNotSay() {
    var there = Column.of("at", time(List.of())).defaultTo(new Value.Expression("now()"));
    assertThat(completed(Column.of("at", time(List.of(6))), there)).isEqualTo(there);
    assertThat(completed(Column.of("at", time(List.of(3))), there).type())
        .isEqualTo(time(List.of(3)));
    assertThat(completed(Column.of("at", time(List.of())).notNull(), there).nullable()).isFalse();
  }

  @Test
  void aSerialColumnMayStandForAnIdentity() {
    var type = new DataType.Standard(StandardType.BIGINT, List.of());
    var serial =
        Column.of("id", type).defaultTo(new Value.Expression("nextval('users_id_seq'::regclass)"));
    assertThat(completed(Column.of("id", type).identity(), serial)).isEqualTo(serial);
    assertThat(completed(Column.of("id", type).identity(), Column.of("id", type)))
        .isEqualTo(Column.of("id", type).identity());
  }

  @Test
  void aForeignKeyKeepsWhatHappensOnDeleteUnlessTheEntitySaysIt() {
    var wanted = ForeignKey.of("team_id").references("teams", "id").named("fk");
    var there = wanted.onDelete(ReferenceAction.CASCADE).initiallyDeferred();
    assertThat(completed(wanted, there)).isEqualTo(there);
    var said = wanted.onDelete(ReferenceAction.SET_NULL);
    assertThat(completed(said, there)).isEqualTo(said);
  }

  @Test
  void aNameThatNobodyChoseIsTheOneThatIsThere() {
    var wanted =
        catalog(
            on(PrimaryKey.of("id").named("users_pkey")),
            on(Unique.of("email").named("users_email_key")),
            BY_CITY.named("ix_said"));
    var current =
        catalog(
            on(PrimaryKey.of("id").named("pk_users")),
            on(Unique.of("email").named("uq_users_email")),
            BY_CITY.named("ix_other"));

    var named = BorrowedNames.in(wanted, current, entities);

    assertThat(named.objects())
        .extracting(object -> object.reference().lastName())
        .containsExactly("pk_users", "uq_users_email", "ix_said");
  }

  @Test
  void amongSeveralModelsTheEntitiesCompleteTheirOwnTables() {
    var both = Vocabulary.of(List.of(entities, Vocabulary.everything()));
    var wanted = ForeignKey.of("team_id").references("teams", "id").named("fk");
    var there = wanted.onDelete(ReferenceAction.CASCADE);

    assertThat(both.completed(object(on(wanted)), object(on(there))).definition())
        .isEqualTo(on(there));
    var elsewhere = new RelationConstraint(QualifiedName.local("log"), wanted, false);
    assertThat(both.completed(object(elsewhere), object(on(there))).definition())
        .isEqualTo(elsewhere);
    assertThat(both.says(object(View.of("adults", "SELECT 1")))).isTrue();
  }

  private boolean says(Definition definition) {
    return entities.says(object(definition));
  }

  private Column completed(Column wanted, Column there) {
    var completed =
        entities.completed(
            object(new RelationColumn(USERS, wanted, false)),
            object(new RelationColumn(USERS, there, false)));
    return ((RelationColumn) completed.definition()).column();
  }

  private Constraint completed(Constraint wanted, Constraint there) {
    var completed = entities.completed(object(on(wanted)), object(on(there)));
    return ((RelationConstraint) completed.definition()).constraint();
  }

  private static DataType time(List<Integer> digits) {
    return new DataType.Standard(StandardType.TIMESTAMPTZ, digits);
  }

  private static RelationConstraint on(Constraint constraint) {
    return new RelationConstraint(USERS, constraint, false);
  }

  private static CatalogObject object(Definition definition) {
    return CatalogObject.of(definition);
  }

  private static Catalog catalog(Definition... definitions) {
    return new Catalog(
        List.of(definitions).stream().map(JpaVocabularyTest::object).toList(),
        List.of(),
        List.of(),
        List.of());
  }
}
