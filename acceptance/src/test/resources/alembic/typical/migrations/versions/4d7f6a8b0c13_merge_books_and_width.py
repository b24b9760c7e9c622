"""merge books and width

Revision ID: 4d7f6a8b0c13
Revises: 2b9d4e6f8a10, 3c8e5f7a9b02
Create Date: 2024-03-04 10:00:00.000003

"""

revision = "4d7f6a8b0c13"
down_revision = ("2b9d4e6f8a10", "3c8e5f7a9b02")
branch_labels = None
depends_on = None


def upgrade():
    pass


def downgrade():
    pass
