"""users_service at 0001."""

import sqlalchemy as sa

from models.columns import TIMESTAMP, UUID, now, required, uuid_key

metadata = sa.MetaData(schema="users")

credential_kind = sa.Enum("password", "passkey", "oauth", name="credential_kind", metadata=metadata)

users = sa.Table(
    "users",
    metadata,
    uuid_key(),
    required("email", sa.String(320), comment="In lower case"),
    required("display_name", sa.String(120)),
    required("locale", sa.String(35), server_default="en"),
    required("time_zone", sa.String(64), server_default="UTC"),
    now("created_at"),
    now("updated_at"),
    sa.Column("deleted_at", TIMESTAMP),
    sa.Index(
        "uq_users_email_live", "email", unique=True, postgresql_where=sa.text("deleted_at IS NULL")
    ),
    sa.CheckConstraint("email = lower(email) AND email LIKE '_%@_%'", name="ck_users_email"),
    sa.CheckConstraint("btrim(display_name) <> ''", name="ck_users_display_name"),
    comment="Everybody who has, or had, an account",
)

credentials = sa.Table(
    "credentials",
    metadata,
    uuid_key(),
    required(
        "user_id",
        UUID,
        sa.ForeignKey("users.users.id", name="fk_credentials_user_id", ondelete="CASCADE"),
    ),
    required("kind", credential_kind),
    required("provider", sa.String(80), server_default="local"),
    required(
        "subject",
        sa.String(255),
        comment="Who the user is to the provider: an address, a key id, an OpenID subject",
    ),
    sa.Column("secret_hash", sa.Text, comment="Never the secret itself"),
    sa.Column("last_used_at", TIMESTAMP),
    now("created_at"),
    sa.UniqueConstraint("provider", "subject", name="uq_credentials_provider_subject"),
    sa.CheckConstraint(
        "kind <> 'password' OR secret_hash IS NOT NULL", name="ck_credentials_password_has_hash"
    ),
    sa.Index("ix_credentials_user_id_kind", "user_id", "kind"),
    comment="The ways in which a user can sign in",
)
