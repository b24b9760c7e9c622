-- soft_delete_program_templates
--
-- @revision 3b7a1d2e4f56
-- @down_revision 189b1231afd4
-- @created 2025-10-21T12:34:56Z

-- @upgrade
ALTER TABLE program_templates ADD COLUMN deleted_at timestamptz;

COMMENT ON COLUMN program_templates.deleted_at IS 'Hidden since then; habits that came from it stay';

-- The slug of a deleted template is free again.
ALTER TABLE program_templates DROP CONSTRAINT uq_program_templates_slug;
CREATE UNIQUE INDEX uq_program_templates_slug_live ON program_templates (slug) WHERE deleted_at IS NULL;

-- @downgrade
-- Without the column a deleted template would come back to life.
DELETE FROM program_templates WHERE deleted_at IS NOT NULL;

DROP INDEX uq_program_templates_slug_live;
ALTER TABLE program_templates ADD CONSTRAINT uq_program_templates_slug UNIQUE (slug);
ALTER TABLE program_templates DROP COLUMN deleted_at;
