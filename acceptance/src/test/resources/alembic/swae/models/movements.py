"""movements_service at 0001."""

import sqlalchemy as sa

from models.columns import UUID, identity_key, now, required, tags, uuid_key

metadata = sa.MetaData(schema="movements")

kind = sa.Enum("strength", "cardio", "mobility", "balance", name="exercise_kind", metadata=metadata)

exercises = sa.Table(
    "exercises",
    metadata,
    uuid_key(),
    required("slug", sa.String(80)),
    required("name", sa.String(120)),
    required("kind", kind),
    tags("muscle_groups"),
    sa.Column("instructions", sa.Text),
    now("created_at"),
    now("updated_at"),
    sa.UniqueConstraint("slug", name="uq_exercises_slug"),
    sa.Index("ix_exercises_muscle_groups", "muscle_groups", postgresql_using="gin"),
    comment="The catalogue, the same for all users",
)

movements = sa.Table(
    "movements",
    metadata,
    identity_key(),
    required("user_id", UUID),
    required(
        "exercise_id",
        UUID,
        sa.ForeignKey(
            "movements.exercises.id", name="fk_movements_exercise_id", ondelete="RESTRICT"
        ),
    ),
    now("performed_at"),
    sa.Column("sets", sa.SmallInteger),
    sa.Column("repetitions", sa.SmallInteger),
    sa.Column(
        "load_kg",
        sa.Numeric(6, 2),
        comment="Added weight; 0 or null is the weight of the body alone",
    ),
    sa.Column("duration_seconds", sa.Integer),
    sa.Column("distance_m", sa.Integer),
    now("created_at"),
    sa.CheckConstraint(
        "num_nonnulls(repetitions, duration_seconds, distance_m) > 0", name="ck_movements_measured"
    ),
    sa.CheckConstraint(
        "sets > 0 AND repetitions > 0 AND load_kg >= 0 AND duration_seconds > 0 AND distance_m > 0",
        name="ck_movements_positive",
    ),
    sa.Index("ix_movements_user_id_performed_at", "user_id", "performed_at"),
    sa.Index("ix_movements_exercise_id", "exercise_id"),
    comment="One exercise, done by one user at one time",
)
