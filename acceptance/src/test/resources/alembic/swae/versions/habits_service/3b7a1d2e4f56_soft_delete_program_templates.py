"""soft_delete_program_templates

Revision ID: 3b7a1d2e4f56
Revises: 189b1231afd4
Create Date: 2025-10-21 12:34:56
"""

import example

revision = "3b7a1d2e4f56"
down_revision = "189b1231afd4"
branch_labels = None
depends_on = None


def upgrade():
    example.run(revision, "upgrade")


def downgrade():
    example.run(revision, "downgrade")
