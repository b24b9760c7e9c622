"""m

Revision ID: 3e41ce1dbfee
Revises:
Create Date: 2025-09-02 07:40:11
"""

import example

revision = "3e41ce1dbfee"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    example.run(revision, "upgrade")


def downgrade():
    example.run(revision, "downgrade")
