"""create books

Revision ID: 2b9d4e6f8a10
Revises: 1f0c2a7d9b31
Create Date: 2024-03-02 08:00:00.000001

"""

from alembic import op
import sqlalchemy as sa

revision = "2b9d4e6f8a10"
down_revision = "1f0c2a7d9b31"
branch_labels = ("books",)
depends_on = None


def upgrade():
    op.create_table(
        "books",
        sa.Column("id", sa.BigInteger, sa.Identity(), primary_key=True),
        sa.Column("shelf_id", sa.BigInteger, sa.ForeignKey("shelves.id", ondelete="CASCADE")),
        sa.Column("kind", sa.Enum("novel", "poem", name="book_kind"), nullable=False),
        sa.Column("pages", sa.Integer, sa.CheckConstraint("pages > 0", name="ck_books_pages")),
        sa.Column("added_at", sa.DateTime(timezone=True), server_default=sa.func.now()),
    )
    op.create_index("ix_books_shelf_id", "books", ["shelf_id"])


def downgrade():
    op.drop_index("ix_books_shelf_id", "books")
    op.drop_table("books")
    op.execute("DROP TYPE book_kind")
