"""The columns that many tables have."""

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

UUID = pg.UUID(as_uuid=True)
TIMESTAMP = sa.DateTime(timezone=True)


def uuid_key():
    return sa.Column("id", UUID, primary_key=True, server_default=sa.func.gen_random_uuid())


def identity_key():
    return sa.Column("id", sa.BigInteger, sa.Identity(always=False), primary_key=True)


def required(name, type_, *args, **kw):
    return sa.Column(name, type_, *args, nullable=False, **kw)


def now(name):
    return required(name, TIMESTAMP, server_default=sa.func.now())


def tags(name):
    return required(name, pg.ARRAY(sa.Text), server_default=sa.text("'{}'"))
