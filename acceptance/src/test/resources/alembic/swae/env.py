"""The environment of every service: what teams commonly write, with a schema for each service."""

import logging
import os
import sys

import sqlalchemy as sa
from alembic import context

import models

config = context.config
schema = config.get_main_option("schema")

log = logging.getLogger("alembic")
log.addHandler(logging.StreamHandler(sys.stderr))
log.setLevel(logging.INFO)


def include_name(name, type_, parent_names):
    return name == schema if type_ == "schema" else True


def nothing_is_no_revision(context, revision, directives):
    if directives[0].upgrade_ops.is_empty():
        directives[:] = []


engine = sa.create_engine(os.environ["DATABASE_URL"], poolclass=sa.pool.NullPool)
with engine.connect() as connection:
    with connection.begin():
        connection.execute(sa.text(f"CREATE SCHEMA IF NOT EXISTS {schema}"))
    context.configure(
        connection=connection,
        target_metadata=models.of(schema),
        version_table_schema=schema,
        include_schemas=True,
        include_name=include_name,
        process_revision_directives=nothing_is_no_revision,
        compare_type=True,
        compare_server_default=True,
    )
    with context.begin_transaction():
        context.run_migrations()
