"""habits_service at 3b7a1d2e4f56."""

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from models.columns import TIMESTAMP, UUID, identity_key, now, required, uuid_key

metadata = sa.MetaData(schema="habits")

frequency = sa.Enum("daily", "weekly", "monthly", name="habit_frequency", metadata=metadata)

program_templates = sa.Table(
    "program_templates",
    metadata,
    uuid_key(),
    required("slug", sa.String(80)),
    required("name", sa.String(120)),
    sa.Column("description", sa.Text),
    required("duration_days", sa.Integer),
    required(
        "steps",
        pg.JSONB,
        server_default=sa.text("'[]'"),
        comment="Array of {day, title, instructions}",
    ),
    now("created_at"),
    now("updated_at"),
    sa.Column("deleted_at", TIMESTAMP, comment="Hidden since then; habits that came from it stay"),
    sa.CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="ck_program_templates_slug"),
    sa.CheckConstraint(
        "duration_days BETWEEN 1 AND 366", name="ck_program_templates_duration_days"
    ),
    sa.Index(
        "uq_program_templates_slug_live",
        "slug",
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    ),
    comment="Programs that a user can start from",
)

habits = sa.Table(
    "habits",
    metadata,
    uuid_key(),
    required(
        "user_id",
        UUID,
        comment="A user of the users service; no foreign key, so that the services stay apart",
    ),
    sa.Column(
        "program_template_id",
        UUID,
        sa.ForeignKey(
            "habits.program_templates.id", name="fk_habits_program_template_id", ondelete="SET NULL"
        ),
    ),
    required("name", sa.String(120)),
    required("frequency", frequency, server_default="daily"),
    required(
        "target_count",
        sa.Integer,
        server_default=sa.text("1"),
        comment="How often in each day, week or month",
    ),
    sa.Column("archived_at", TIMESTAMP),
    now("created_at"),
    now("updated_at"),
    sa.CheckConstraint("btrim(name) <> ''", name="ck_habits_name"),
    sa.CheckConstraint("target_count > 0", name="ck_habits_target_count"),
    sa.Index("ix_habits_user_id", "user_id", postgresql_where=sa.text("archived_at IS NULL")),
    sa.Index("ix_habits_program_template_id", "program_template_id"),
    comment="What a user wants to do again and again",
)

habit_tracking = sa.Table(
    "habit_tracking",
    metadata,
    identity_key(),
    required(
        "habit_id",
        UUID,
        sa.ForeignKey("habits.habits.id", name="fk_habit_tracking_habit_id", ondelete="CASCADE"),
    ),
    required("tracked_on", sa.Date),
    required("count", sa.Integer, server_default=sa.text("1")),
    sa.Column("note", sa.Text),
    now("created_at"),
    sa.UniqueConstraint("habit_id", "tracked_on", name="uq_habit_tracking_habit_id_tracked_on"),
    sa.CheckConstraint("count >= 0", name="ck_habit_tracking_count"),
    sa.Index("ix_habit_tracking_tracked_on", "tracked_on"),
    comment="One row for each habit and day",
)
