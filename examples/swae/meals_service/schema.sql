-- The schema of meals, as it is to be.

CREATE TYPE meal_kind AS ENUM ('breakfast', 'lunch', 'dinner', 'snack');

CREATE TABLE foods (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  name varchar(200) NOT NULL,
  brand varchar(200),
  serving_grams numeric(8, 2),
  energy_kcal numeric(7, 2),
  protein_grams numeric(7, 2),
  carbohydrate_grams numeric(7, 2),
  fat_grams numeric(7, 2),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  -- What Open Food Facts knows about a product, under its own field names.
  code varchar(24),
  quantity varchar(80),
  nutriscore_grade varchar(16),
  nova_group smallint,
  ecoscore_grade varchar(16),
  ingredients_text text,
  allergens_tags text[] NOT NULL DEFAULT '{}',
  categories_tags text[] NOT NULL DEFAULT '{}',
  nutriments jsonb NOT NULL DEFAULT '{}',
  image_url text,
  off_last_modified_at timestamptz,
  CONSTRAINT uq_foods_code UNIQUE (code),
  CONSTRAINT ck_foods_name CHECK (btrim(name) <> ''),
  CONSTRAINT ck_foods_serving_grams CHECK (serving_grams > 0),
  CONSTRAINT ck_foods_nutrients
    CHECK (energy_kcal >= 0 AND protein_grams >= 0 AND carbohydrate_grams >= 0 AND fat_grams >= 0),
  CONSTRAINT ck_foods_code CHECK (code ~ '^[0-9]{4,24}$'),
  CONSTRAINT ck_foods_nutriscore_grade
    CHECK (nutriscore_grade IN ('a', 'b', 'c', 'd', 'e', 'unknown', 'not-applicable')),
  CONSTRAINT ck_foods_nova_group CHECK (nova_group BETWEEN 1 AND 4),
  CONSTRAINT ck_foods_nutriments CHECK (jsonb_typeof(nutriments) = 'object')
);

COMMENT ON TABLE foods IS 'Everything that can be on a plate; nutrients are per 100 g';
COMMENT ON COLUMN foods.code IS 'Barcode (EAN-13, UPC-A, …); null for foods that users entered';
COMMENT ON COLUMN foods.nova_group IS '1 (unprocessed) to 4 (ultra-processed)';
COMMENT ON COLUMN foods.nutriments IS 'All nutrients as Open Food Facts gives them, for instance energy-kcal_100g';

CREATE INDEX ix_foods_name ON foods (name);
CREATE INDEX ix_foods_allergens_tags ON foods USING gin (allergens_tags);
CREATE INDEX ix_foods_categories_tags ON foods USING gin (categories_tags);

CREATE TABLE meals (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  user_id uuid NOT NULL,
  kind meal_kind NOT NULL,
  eaten_at timestamptz NOT NULL DEFAULT now(),
  note text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX ix_meals_user_id_eaten_at ON meals (user_id, eaten_at);

CREATE TABLE meal_items (
  meal_id uuid NOT NULL,
  line_no smallint NOT NULL,
  food_id uuid NOT NULL,
  grams numeric(8, 2) NOT NULL,
  CONSTRAINT pk_meal_items PRIMARY KEY (meal_id, line_no),
  CONSTRAINT fk_meal_items_meal_id FOREIGN KEY (meal_id) REFERENCES meals (id) ON DELETE CASCADE,
  CONSTRAINT fk_meal_items_food_id FOREIGN KEY (food_id) REFERENCES foods (id) ON DELETE RESTRICT,
  CONSTRAINT ck_meal_items_line_no CHECK (line_no > 0),
  CONSTRAINT ck_meal_items_grams CHECK (grams > 0)
);

COMMENT ON TABLE meal_items IS 'The foods of a meal, in the order in which they were entered';

CREATE INDEX ix_meal_items_food_id ON meal_items (food_id);
