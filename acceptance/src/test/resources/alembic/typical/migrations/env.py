"""One service in schema public, as `alembic init` begins it."""

import logging
import os
import sys

from alembic import context
from sqlalchemy import create_engine

log = logging.getLogger("alembic")
log.addHandler(logging.StreamHandler(sys.stderr))
log.setLevel(logging.INFO)

with create_engine(os.environ["DATABASE_URL"]).connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
