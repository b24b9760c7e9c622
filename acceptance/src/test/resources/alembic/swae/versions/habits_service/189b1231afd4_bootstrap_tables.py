"""bootstrap_tables

Revision ID: 189b1231afd4
Revises:
Create Date: 2025-09-14 09:21:07
"""

import example

revision = "189b1231afd4"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    example.run(revision, "upgrade")


def downgrade():
    example.run(revision, "downgrade")
