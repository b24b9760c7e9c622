"""create readers

Revision ID: 5e6a7b8c9d24
Revises:
Create Date: 2024-03-05 11:00:00.000004

"""

from alembic import op
import sqlalchemy as sa

revision = "5e6a7b8c9d24"
down_revision = None
branch_labels = ("readers",)
depends_on = ("2b9d4e6f8a10",)


def upgrade():
    op.create_table(
        "readers",
        sa.Column("email", sa.String(320), primary_key=True),
        sa.Column("reads", sa.BigInteger, sa.ForeignKey("books.id"), nullable=False),
    )


def downgrade():
    op.drop_table("readers")
