"""meals_service at 0002."""

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from models.columns import TIMESTAMP, UUID, now, required, tags, uuid_key

metadata = sa.MetaData(schema="meals")

kind = sa.Enum("breakfast", "lunch", "dinner", "snack", name="meal_kind", metadata=metadata)

foods = sa.Table(
    "foods",
    metadata,
    uuid_key(),
    required("name", sa.String(200)),
    sa.Column("brand", sa.String(200)),
    sa.Column("serving_grams", sa.Numeric(8, 2)),
    sa.Column("energy_kcal", sa.Numeric(7, 2)),
    sa.Column("protein_grams", sa.Numeric(7, 2)),
    sa.Column("carbohydrate_grams", sa.Numeric(7, 2)),
    sa.Column("fat_grams", sa.Numeric(7, 2)),
    now("created_at"),
    now("updated_at"),
    sa.Column(
        "code",
        sa.String(24),
        comment="Barcode (EAN-13, UPC-A, …); null for foods that users entered",
    ),
    sa.Column("quantity", sa.String(80)),
    sa.Column("nutriscore_grade", sa.String(16)),
    sa.Column("nova_group", sa.SmallInteger, comment="1 (unprocessed) to 4 (ultra-processed)"),
    sa.Column("ecoscore_grade", sa.String(16)),
    sa.Column("ingredients_text", sa.Text),
    tags("allergens_tags"),
    tags("categories_tags"),
    required(
        "nutriments",
        pg.JSONB,
        server_default=sa.text("'{}'"),
        comment="All nutrients as Open Food Facts gives them, for instance energy-kcal_100g",
    ),
    sa.Column("image_url", sa.Text),
    sa.Column("off_last_modified_at", TIMESTAMP),
    sa.UniqueConstraint("code", name="uq_foods_code"),
    sa.CheckConstraint("btrim(name) <> ''", name="ck_foods_name"),
    sa.CheckConstraint("serving_grams > 0", name="ck_foods_serving_grams"),
    sa.CheckConstraint(
        "energy_kcal >= 0 AND protein_grams >= 0 AND carbohydrate_grams >= 0 AND fat_grams >= 0",
        name="ck_foods_nutrients",
    ),
    sa.CheckConstraint("code ~ '^[0-9]{4,24}$'", name="ck_foods_code"),
    sa.CheckConstraint(
        "nutriscore_grade IN ('a', 'b', 'c', 'd', 'e', 'unknown', 'not-applicable')",
        name="ck_foods_nutriscore_grade",
    ),
    sa.CheckConstraint("nova_group BETWEEN 1 AND 4", name="ck_foods_nova_group"),
    sa.CheckConstraint("jsonb_typeof(nutriments) = 'object'", name="ck_foods_nutriments"),
    sa.Index("ix_foods_name", "name"),
    sa.Index("ix_foods_allergens_tags", "allergens_tags", postgresql_using="gin"),
    sa.Index("ix_foods_categories_tags", "categories_tags", postgresql_using="gin"),
    comment="Everything that can be on a plate; nutrients are per 100 g",
)

meals = sa.Table(
    "meals",
    metadata,
    uuid_key(),
    required("user_id", UUID),
    required("kind", kind),
    now("eaten_at"),
    sa.Column("note", sa.Text),
    now("created_at"),
    now("updated_at"),
    sa.Index("ix_meals_user_id_eaten_at", "user_id", "eaten_at"),
)

meal_items = sa.Table(
    "meal_items",
    metadata,
    required("meal_id", UUID),
    required("line_no", sa.SmallInteger),
    required("food_id", UUID),
    required("grams", sa.Numeric(8, 2)),
    sa.PrimaryKeyConstraint("meal_id", "line_no", name="pk_meal_items"),
    sa.ForeignKeyConstraint(
        ["meal_id"], ["meals.meals.id"], name="fk_meal_items_meal_id", ondelete="CASCADE"
    ),
    sa.ForeignKeyConstraint(
        ["food_id"], ["meals.foods.id"], name="fk_meal_items_food_id", ondelete="RESTRICT"
    ),
    sa.CheckConstraint("line_no > 0", name="ck_meal_items_line_no"),
    sa.CheckConstraint("grams > 0", name="ck_meal_items_grams"),
    sa.Index("ix_meal_items_food_id", "food_id"),
    comment="The foods of a meal, in the order in which they were entered",
)
