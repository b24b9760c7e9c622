"""Runs what the example's revisions in SQL say; of those in Java there is a copy in SQL."""

import os
import re
from pathlib import Path

import sqlalchemy as sa
from alembic import context, op


def run(revision, direction):
    """Executes the section `-- @upgrade` or `-- @downgrade` of a revision of the service at hand."""
    schema = context.config.get_main_option("schema")
    op.execute(f"SET LOCAL search_path = {schema}")
    op.execute(sa.text(section(revision, direction).replace(":", r"\:")))


def section(revision, direction):
    swae = Path(os.environ["SWAE"])
    versions = Path(context.config.get_main_option("folder"), "db/versions")
    in_sql = swae / "../../acceptance/src/test/resources/same-in-sql" / versions
    [file] = [*(swae / versions).glob(f"{revision}_*.sql"), *in_sql.glob(f"{revision}_*.sql")]
    parts = re.split(r"^-- @(upgrade|downgrade)$", file.read_text("utf-8"), flags=re.M)
    return dict(zip(parts[1::2], parts[2::2]))[direction]
