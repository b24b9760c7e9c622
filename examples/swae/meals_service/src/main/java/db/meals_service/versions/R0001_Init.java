package db.meals_service.versions;

import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** init */
@Revision(id = "0001", created = "2025-09-20T15:02:48Z")
@Downgrade(AUTOMATIC)
public final class R0001_Init implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createEnum("meal_kind", "breakfast", "lunch", "dinner", "snack");
    foods(op);
    meals(op);
    mealItems(op);
  }

  private static void foods(Operations op) {
    op.createTable(
        "foods",
        column("id", uuid()).defaultTo(sql("gen_random_uuid()")).primaryKey(),
        column("name", varchar(200)).notNull(),
        column("brand", varchar(200)),
        column("serving_grams", numeric(8, 2)),
        column("energy_kcal", numeric(7, 2)),
        column("protein_grams", numeric(7, 2)),
        column("carbohydrate_grams", numeric(7, 2)),
        column("fat_grams", numeric(7, 2)),
        column("created_at", timestamptz()).notNull().defaultTo(sql("now()")),
        column("updated_at", timestamptz()).notNull().defaultTo(sql("now()")),
        check("btrim(name) <> ''").named("ck_foods_name"),
        check("serving_grams > 0").named("ck_foods_serving_grams"),
        check(
                """
                energy_kcal >= 0 AND protein_grams >= 0 AND carbohydrate_grams >= 0 AND fat_grams >= 0\
                """)
            .named("ck_foods_nutrients"),
        comment("Everything that can be on a plate; nutrients are per 100 g"));
    op.createIndex("ix_foods_name", on("foods", "name"));
  }

  private static void meals(Operations op) {
    op.createTable(
        "meals",
        column("id", uuid()).defaultTo(sql("gen_random_uuid()")).primaryKey(),
        column("user_id", uuid()).notNull(),
        column("kind", type("meal_kind")).notNull(),
        column("eaten_at", timestamptz()).notNull().defaultTo(sql("now()")),
        column("note", text()),
        column("created_at", timestamptz()).notNull().defaultTo(sql("now()")),
        column("updated_at", timestamptz()).notNull().defaultTo(sql("now()")));
    op.createIndex("ix_meals_user_id_eaten_at", on("meals", "user_id", "eaten_at"));
  }

  private static void mealItems(Operations op) {
    op.createTable(
        "meal_items",
        column("meal_id", uuid()).notNull(),
        column("line_no", smallint()).notNull(),
        column("food_id", uuid()).notNull(),
        column("grams", numeric(8, 2)).notNull(),
        primaryKey("meal_id", "line_no").named("pk_meal_items"),
        foreignKey("meal_id")
            .references("meals", "id")
            .onDelete(CASCADE)
            .named("fk_meal_items_meal_id"),
        foreignKey("food_id")
            .references("foods", "id")
            .onDelete(RESTRICT)
            .named("fk_meal_items_food_id"),
        check("line_no > 0").named("ck_meal_items_line_no"),
        check("grams > 0").named("ck_meal_items_grams"),
        comment("The foods of a meal, in the order in which they were entered"));
    op.createIndex("ix_meal_items_food_id", on("meal_items", "food_id"));
  }
}
