"""agent-journal at 3e41ce1dbfee."""

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from models.columns import TIMESTAMP, UUID, now, required, tags, uuid_key

metadata = sa.MetaData(schema="journal")

status = sa.Enum(
    "active", "completed", "failed", "cancelled", name="agent_session_status", metadata=metadata
)

agent_sessions = sa.Table(
    "agent_sessions",
    metadata,
    uuid_key(),
    required("user_id", UUID),
    required("agent_name", sa.String(80)),
    required("status", status, server_default="active"),
    required(
        "context",
        pg.JSONB,
        server_default=sa.text("'{}'"),
        comment="What the agent carries from turn to turn",
    ),
    required("total_tokens", sa.BigInteger, server_default=sa.text("0")),
    now("started_at"),
    sa.Column("ended_at", TIMESTAMP),
    sa.CheckConstraint("total_tokens >= 0", name="ck_agent_sessions_total_tokens"),
    sa.CheckConstraint("ended_at >= started_at", name="ck_agent_sessions_ended_at"),
    sa.CheckConstraint(
        "status <> 'active' OR ended_at IS NULL", name="ck_agent_sessions_active_has_no_end"
    ),
    sa.Index("ix_agent_sessions_user_id_started_at", "user_id", "started_at"),
    sa.Index("ix_agent_sessions_active", "user_id", postgresql_where=sa.text("status = 'active'")),
    comment="One conversation of a user with one agent",
)

journal_entries = sa.Table(
    "journal_entries",
    metadata,
    uuid_key(),
    required("user_id", UUID),
    sa.Column(
        "agent_session_id",
        UUID,
        sa.ForeignKey(
            "journal.agent_sessions.id",
            name="fk_journal_entries_agent_session_id",
            ondelete="SET NULL",
        ),
    ),
    required("entry_date", sa.Date, comment="The day it is about, in the zone of the user"),
    sa.Column("title", sa.String(200)),
    required("body", sa.Text),
    sa.Column("mood", sa.SmallInteger, comment="1 (low) to 10 (high)"),
    tags("tags"),
    now("created_at"),
    now("updated_at"),
    sa.CheckConstraint("btrim(body) <> ''", name="ck_journal_entries_body"),
    sa.CheckConstraint("mood BETWEEN 1 AND 10", name="ck_journal_entries_mood"),
    sa.Index("ix_journal_entries_user_id_entry_date", "user_id", "entry_date"),
    sa.Index(
        "ix_journal_entries_agent_session_id",
        "agent_session_id",
        postgresql_where=sa.text("agent_session_id IS NOT NULL"),
    ),
    sa.Index("ix_journal_entries_tags", "tags", postgresql_using="gin"),
    comment="What a user wrote, or said to an agent, on a day",
)
