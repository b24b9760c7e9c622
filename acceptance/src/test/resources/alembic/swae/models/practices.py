"""practices_service at 0001. A user is a row of another service's table, named as a column only."""

import sqlalchemy as sa

from models.columns import TIMESTAMP, UUID, identity_key, now, required, uuid_key

metadata = sa.MetaData(schema="practices")

kind = sa.Enum(
    "meditation", "breathing", "yoga", "gratitude", "other", name="practice_kind", metadata=metadata
)

# Of another service: autogenerate is told by env.py to look at schema practices only.
user_id = sa.Table("users", sa.MetaData(schema="users"), sa.Column("id", UUID)).c.id

practices = sa.Table(
    "practices",
    metadata,
    uuid_key(),
    required(
        "owner_id", UUID, sa.ForeignKey(user_id, name="fk_practices_owner_id", ondelete="CASCADE")
    ),
    required("name", sa.String(120)),
    required("kind", kind, server_default="other"),
    sa.Column("description", sa.Text),
    sa.Column("planned_minutes", sa.SmallInteger),
    now("created_at"),
    now("updated_at"),
    sa.UniqueConstraint("owner_id", "name", name="uq_practices_owner_id_name"),
    sa.CheckConstraint("planned_minutes BETWEEN 1 AND 1440", name="ck_practices_planned_minutes"),
    comment="What a user does for body or mind, and means to do again",
)

sessions = sa.Table(
    "sessions",
    metadata,
    identity_key(),
    required(
        "practice_id",
        UUID,
        sa.ForeignKey("practices.practices.id", name="fk_sessions_practice_id", ondelete="CASCADE"),
    ),
    required(
        "user_id", UUID, sa.ForeignKey(user_id, name="fk_sessions_user_id", ondelete="CASCADE")
    ),
    now("started_at"),
    sa.Column("ended_at", TIMESTAMP),
    sa.Column("duration", sa.Interval, sa.Computed("ended_at - started_at", persisted=True)),
    sa.Column("rating", sa.SmallInteger),
    sa.Column("note", sa.Text),
    sa.CheckConstraint("ended_at >= started_at", name="ck_sessions_ended_at"),
    sa.CheckConstraint("rating BETWEEN 1 AND 5", name="ck_sessions_rating"),
    sa.Index("ix_sessions_practice_id", "practice_id"),
    sa.Index("ix_sessions_user_id_started_at", "user_id", "started_at"),
    sa.Index(
        "uq_sessions_running", "user_id", unique=True, postgresql_where=sa.text("ended_at IS NULL")
    ),
    comment="One time that a practice was done; ended_at is null while it lasts",
)
