"""init

Revision ID: 0001
Revises:
Create Date: 2025-08-30 13:05:22
"""

import example

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    example.run(revision, "upgrade")


def downgrade():
    example.run(revision, "downgrade")
