"""width of shelves

Revision ID: 3c8e5f7a9b02
Revises: 1f0c2a7d9b31
Create Date: 2024-03-03 09:00:00.000002

"""

from alembic import op
import sqlalchemy as sa

revision = "3c8e5f7a9b02"
down_revision = "1f0c2a7d9b31"
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("shelves", sa.Column("width_cm", sa.Numeric(6, 2)))
    op.execute("UPDATE shelves SET width_cm = 80 WHERE name LIKE '%\\:left%'")
    op.alter_column("shelves", "name", type_=sa.Text)


def downgrade():
    op.alter_column("shelves", "name", type_=sa.String(80))
    op.drop_column("shelves", "width_cm")
