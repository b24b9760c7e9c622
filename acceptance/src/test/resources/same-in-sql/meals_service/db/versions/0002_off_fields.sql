-- off_fields
--
-- What Open Food Facts knows about a product, under its own field names.
--
-- @revision 0002
-- @down_revision 0001
-- @created 2025-11-03T10:17:30Z

-- @upgrade
ALTER TABLE foods
  ADD COLUMN code varchar(24),
  ADD COLUMN quantity varchar(80),
  ADD COLUMN nutriscore_grade varchar(16),
  ADD COLUMN nova_group smallint,
  ADD COLUMN ecoscore_grade varchar(16),
  ADD COLUMN ingredients_text text,
  ADD COLUMN allergens_tags text[] NOT NULL DEFAULT '{}',
  ADD COLUMN categories_tags text[] NOT NULL DEFAULT '{}',
  ADD COLUMN nutriments jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN image_url text,
  ADD COLUMN off_last_modified_at timestamptz,
  ADD CONSTRAINT uq_foods_code UNIQUE (code),
  ADD CONSTRAINT ck_foods_code CHECK (code ~ '^[0-9]{4,24}$'),
  ADD CONSTRAINT ck_foods_nutriscore_grade
    CHECK (nutriscore_grade IN ('a', 'b', 'c', 'd', 'e', 'unknown', 'not-applicable')),
  ADD CONSTRAINT ck_foods_nova_group CHECK (nova_group BETWEEN 1 AND 4),
  ADD CONSTRAINT ck_foods_nutriments CHECK (jsonb_typeof(nutriments) = 'object');

COMMENT ON COLUMN foods.code IS 'Barcode (EAN-13, UPC-A, …); null for foods that users entered';
COMMENT ON COLUMN foods.nova_group IS '1 (unprocessed) to 4 (ultra-processed)';
COMMENT ON COLUMN foods.nutriments IS 'All nutrients as Open Food Facts gives them, for instance energy-kcal_100g';

CREATE INDEX ix_foods_allergens_tags ON foods USING gin (allergens_tags);
CREATE INDEX ix_foods_categories_tags ON foods USING gin (categories_tags);

-- @downgrade
-- Their constraints, indexes and comments go with the columns.
ALTER TABLE foods
  DROP COLUMN off_last_modified_at,
  DROP COLUMN image_url,
  DROP COLUMN nutriments,
  DROP COLUMN categories_tags,
  DROP COLUMN allergens_tags,
  DROP COLUMN ingredients_text,
  DROP COLUMN ecoscore_grade,
  DROP COLUMN nova_group,
  DROP COLUMN nutriscore_grade,
  DROP COLUMN quantity,
  DROP COLUMN code;
