package db.meals_service.versions;

import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/**
 * off_fields
 *
 * <p>What Open Food Facts knows about a product, under its own field names.
 */
@Revision(id = "0002", downRevision = "0001", created = "2025-11-03T10:17:30Z")
public final class R0002_OffFields implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn(
        "foods",
        column("code", varchar(24))
            .with(unique("code").named("uq_foods_code"))
            .with(check("code ~ '^[0-9]{4,24}$'").named("ck_foods_code"))
            .comment("Barcode (EAN-13, UPC-A, …); null for foods that users entered"));
    op.addColumn("foods", column("quantity", varchar(80)));
    op.addColumn(
        "foods",
        column("nutriscore_grade", varchar(16))
            .with(
                check("nutriscore_grade IN ('a', 'b', 'c', 'd', 'e', 'unknown', 'not-applicable')")
                    .named("ck_foods_nutriscore_grade")));
    op.addColumn(
        "foods",
        column("nova_group", smallint())
            .with(check("nova_group BETWEEN 1 AND 4").named("ck_foods_nova_group"))
            .comment("1 (unprocessed) to 4 (ultra-processed)"));
    op.addColumn("foods", column("ecoscore_grade", varchar(16)));
    op.addColumn("foods", column("ingredients_text", text()));
    op.addColumn("foods", column("allergens_tags", array(text())).notNull().defaultTo("{}"));
    op.addColumn("foods", column("categories_tags", array(text())).notNull().defaultTo("{}"));
    op.addColumn(
        "foods",
        column("nutriments", jsonb())
            .notNull()
            .defaultTo("{}")
            .with(check("jsonb_typeof(nutriments) = 'object'").named("ck_foods_nutriments"))
            .comment("All nutrients as Open Food Facts gives them, for instance energy-kcal_100g"));
    op.addColumn("foods", column("image_url", text()));
    op.addColumn("foods", column("off_last_modified_at", timestamptz()));

    op.createIndex("ix_foods_allergens_tags", on("foods", "allergens_tags").using("gin"));
    op.createIndex("ix_foods_categories_tags", on("foods", "categories_tags").using("gin"));
  }

  /** Their constraints, indexes and comments go with the columns. */
  @Override
  public void downgrade(Operations op) {
    op.dropColumn("foods", "off_last_modified_at");
    op.dropColumn("foods", "image_url");
    op.dropColumn("foods", "nutriments");
    op.dropColumn("foods", "categories_tags");
    op.dropColumn("foods", "allergens_tags");
    op.dropColumn("foods", "ingredients_text");
    op.dropColumn("foods", "ecoscore_grade");
    op.dropColumn("foods", "nova_group");
    op.dropColumn("foods", "nutriscore_grade");
    op.dropColumn("foods", "quantity");
    op.dropColumn("foods", "code");
  }
}
