"""init

Revision ID: 0001
Revises:
Create Date: 2025-09-20 15:02:48
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
