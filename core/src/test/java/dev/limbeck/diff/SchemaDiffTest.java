package dev.limbeck.diff;

import static dev.limbeck.diff.DrawnCatalog.column;
import static dev.limbeck.diff.DrawnCatalog.table;
import static dev.limbeck.diff.DrawnCatalog.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.StandardType;
import dev.limbeck.schema.Value;
import dev.limbeck.schema.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaDiffTest {

  private static final DataType INTEGER = new DataType.Standard(StandardType.INTEGER, List.of());
  private static final DataType BIGINT = new DataType.Standard(StandardType.BIGINT, List.of());
  private static final DataType TEXT = new DataType.Standard(StandardType.TEXT, List.of());

  private static List<String> way(DrawnCatalog current, DrawnCatalog desired) {
    return Told.of(between(current.catalog(), desired.catalog()));
  }

  private static SchemaDiff between(Catalog current, Catalog desired) {
    return SchemaDiff.between(current, desired, DiffSettings.DEFAULT);
  }

  private static DrawnCatalog drawn() {
    return new DrawnCatalog();
  }

  private static Column id() {
    return Column.of("id", INTEGER).notNull();
  }

  private static PrimaryKey key(String table) {
    return PrimaryKey.of("id").named(table + "_pkey");
  }

  private static ForeignKey reference(String name, String column, String table) {
    return ForeignKey.of(column).references(table, "id").named(name);
  }

  @Test
  void betweenEqualsThereIsNothing() {
    var shop = drawn().table("orders", id(), key("orders")).catalog();
    assertThat(between(shop, shop)).isEqualTo(new SchemaDiff(List.of(), List.of()));
  }

  @Test
  void aTableIsMadeWithAllThatBelongsToItBehindThoseThatItNeeds() {
    var shop =
        drawn()
            .table(
                "items",
                id(),
                Column.of("order_id", INTEGER),
                reference("items_fk", "order_id", "orders"),
                key("items"))
            .table("orders", id(), key("orders"));
    assertThat(way(drawn(), shop))
        .containsExactly(
            "create table orders (id, orders_pkey)",
            "create table items (id, order_id, items_pkey, items_fk)");
    assertThat(way(shop, drawn())).containsExactly("drop table items", "drop table orders");
  }

  @Test
  void oneForeignKeyOpensACircleOfTables() {
    var shop =
        drawn()
            .table("a", id(), Column.of("b", INTEGER), key("a"), reference("a_fk", "b", "b"))
            .table("b", id(), Column.of("c", INTEGER), key("b"), reference("b_fk", "c", "c"))
            .table("c", id(), Column.of("a", INTEGER), key("c"), reference("c_fk", "a", "a"));
    assertThat(way(drawn(), shop))
        .containsExactly(
            "create table c (id, a, c_pkey)",
            "create table b (id, c, b_pkey, b_fk)",
            "create table a (id, b, a_pkey, a_fk)",
            "add constraint c.c_fk");
    assertThat(way(shop, drawn())).hasSize(4).first().asString().startsWith("drop constraint");
  }

  @Test
  void aDefaultOpensACircleThroughAFunction() {
    var function =
        Routine.of(Routine.Kind.FUNCTION, "first_order").returns(INTEGER).sqlBody("RETURN 1");
    var shop =
        drawn()
            .table("orders", id(), Column.of("first", INTEGER).defaultTo(call("first_order()")))
            .with(function, table("orders"))
            .needs(column("orders", "first"), function.reference());
    assertThat(way(drawn(), shop))
        .containsExactly(
            "create table orders (id, first)",
            "create function first_order",
            "alter column orders.first: ToDefault");
    assertThat(way(shop, drawn()))
        .containsExactly(
            "alter column orders.first: ToNoDefault",
            "drop function first_order",
            "drop table orders");
  }

  private static Value call(String sql) {
    return new Value.Expression(sql);
  }

  @Test
  void viewsGoWhileAColumnGetsAnotherTypeAndComeBack() {
    assertThat(way(reports(INTEGER), reports(BIGINT)))
        .containsExactly(
            "drop view yearly",
            "drop view monthly",
            "alter column orders.total: ToType",
            "create view monthly",
            "create view yearly");
    var first = between(reports(INTEGER).catalog(), reports(BIGINT).catalog()).operations().get(1);
    assertThat(first.remark()).contains("made anew because of column 'orders.total'");
  }

  private static DrawnCatalog reports(DataType total) {
    return drawn()
        .table("orders", id(), Column.of("total", total))
        .with(View.of("monthly", "SELECT total FROM orders"), column("orders", "total"))
        .with(View.of("yearly", "SELECT total FROM monthly"), view("monthly"));
  }

  @Test
  void anIndexStaysWhereTheServerBuildsItAnew() {
    var index = Index.on("orders", List.of(IndexKey.column("total"))).named("orders_total");
    assertThat(
            way(
                drawn().table("orders", Column.of("total", INTEGER)).with(index),
                drawn().table("orders", Column.of("total", BIGINT)).with(index)))
        .containsExactly("alter column orders.total: ToType");
  }

  @Test
  void whatTakesANameWaitsForIt() {
    var current = drawn().table("orders", id()).with(View.of("sales", "SELECT 1"), table("orders"));
    var desired = drawn().table("sales", id()).with(View.of("orders", "SELECT 1"), table("sales"));
    assertThat(way(current, desired))
        .containsExactly(
            "drop view sales",
            "create table sales (id)",
            "drop table orders",
            "create view orders");
  }

  @Test
  void aSequenceThatOnlyItsColumnUsesIsOneWordOfIt() {
    var counted =
        drawn()
            .table("orders", id().defaultTo(call("nextval('orders_id_seq'::regclass)")))
            .with(Sequence.of("orders_id_seq").as(INTEGER).ownedBy("orders", "id"))
            .needs(column("orders", "id"), Sequence.of("orders_id_seq").reference());
    assertThat(way(drawn(), counted)).containsExactly("create table orders (id)");
    assertThat(way(counted, drawn())).containsExactly("drop table orders");
  }

  @Test
  void anIdentityTakesTheNameOfTheSequenceBeforeIt() {
    var counted =
        drawn()
            .table("orders", id().defaultTo(call("nextval('orders_id_seq'::regclass)")))
            .with(Sequence.of("orders_id_seq").as(INTEGER).ownedBy("orders", "id"))
            .needs(column("orders", "id"), Sequence.of("orders_id_seq").reference());
    var identity = drawn().table("orders", id().identity());
    assertThat(way(counted, identity))
        .containsExactly(
            "alter column orders.id: ToNoDefault",
            "drop sequence orders_id_seq",
            "alter column orders.id: ToIdentity");
    assertThat(way(identity, counted))
        .containsExactly(
            "alter column orders.id: ToNoIdentity",
            "create sequence orders_id_seq",
            "alter column orders.id: ToDefault",
            "AlterSequence");
  }

  @Test
  void columnsAreAddedBeforeOthersAreDropped() {
    assertThat(
            way(
                drawn().table("users", id(), Column.of("name", TEXT)),
                drawn().table("users", id(), Column.of("full_name", TEXT))))
        .containsExactly("add column users.full_name", "drop column users.name");
  }

  @Test
  void anEnumThatLosesAValueTakesItsColumnsAlong() {
    assertThat(way(moods("sad", "ok", "happy"), moods("sad", "happy")))
        .containsExactly(
            "drop constraint people.people_mood_check",
            "rename type mood to mood__was",
            "create type mood",
            "alter column people.mood: ToNoDefault, ToType, ToDefault",
            "add constraint people.people_mood_check",
            "drop type mood__was");
  }

  private static DrawnCatalog moods(String... values) {
    var name = QualifiedName.local("mood");
    var mood = new EnumType(name, List.of(values));
    ObjectReference check =
        new ObjectReference.Within(
            ObjectReference.Within.Kind.CONSTRAINT,
            QualifiedName.local("people"),
            "people_mood_check");
    return drawn()
        .with(mood)
        .table(
            "people",
            Column.of("mood", new DataType.Named(name, List.of())).defaultTo(call("'sad'::mood")),
            Check.of("mood <> 'sad'::mood").named("people_mood_check"))
        .needs(column("people", "mood"), mood.reference())
        .needs(check, mood.reference(), column("people", "mood"));
  }
}
