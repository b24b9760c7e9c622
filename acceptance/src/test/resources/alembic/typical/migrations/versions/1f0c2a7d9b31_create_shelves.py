"""create shelves

Revision ID: 1f0c2a7d9b31
Revises:
Create Date: 2024-03-01 10:20:30.123456

"""

from alembic import op
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

revision = "1f0c2a7d9b31"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "shelves",
        sa.Column("id", sa.BigInteger, sa.Identity(), primary_key=True),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("tags", postgresql.ARRAY(sa.Text), server_default="{}", nullable=False),
        sa.UniqueConstraint("name", name="uq_shelves_name"),
        comment="Where things lie; 100 % of them",
    )
    op.bulk_insert(
        sa.table("shelves", sa.column("name", sa.String)),
        [{"name": "the painter's"}, {"name": ":left; 'right'"}],
    )


def downgrade():
    op.drop_table("shelves")
