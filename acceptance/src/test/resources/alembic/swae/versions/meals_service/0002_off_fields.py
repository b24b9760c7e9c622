"""off_fields

Revision ID: 0002
Revises: 0001
Create Date: 2025-11-03 10:17:30
"""

import example

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade():
    example.run(revision, "upgrade")


def downgrade():
    example.run(revision, "downgrade")
