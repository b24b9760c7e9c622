package db.practices_service.versions;

import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** init */
@Revision(id = "0001", created = "2025-10-01T18:44:09Z")
public final class R0001_Init implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createEnum("practice_kind", "meditation", "breathing", "yoga", "gratitude", "other");

    op.createTable(
        "practices",
        column("id", uuid()).defaultTo(sql("gen_random_uuid()")).primaryKey(),
        column("owner_id", uuid()).notNull(),
        column("name", varchar(120)).notNull(),
        column("kind", type("practice_kind")).notNull().defaultTo("other"),
        column("description", text()),
        column("planned_minutes", smallint()),
        column("created_at", timestamptz()).notNull().defaultTo(sql("now()")),
        column("updated_at", timestamptz()).notNull().defaultTo(sql("now()")),
        foreignKey("owner_id")
            .references("users.users", "id")
            .onDelete(CASCADE)
            .named("fk_practices_owner_id"),
        unique("owner_id", "name").named("uq_practices_owner_id_name"),
        check("planned_minutes BETWEEN 1 AND 1440").named("ck_practices_planned_minutes"),
        comment("What a user does for body or mind, and means to do again"));

    op.createTable(
        "sessions",
        column("id", bigint()).identity().primaryKey(),
        column("practice_id", uuid()).notNull(),
        column("user_id", uuid()).notNull(),
        column("started_at", timestamptz()).notNull().defaultTo(sql("now()")),
        column("ended_at", timestamptz()),
        column("duration", interval()).generatedAs("ended_at - started_at"),
        column("rating", smallint()),
        column("note", text()),
        foreignKey("practice_id")
            .references("practices", "id")
            .onDelete(CASCADE)
            .named("fk_sessions_practice_id"),
        foreignKey("user_id")
            .references("users.users", "id")
            .onDelete(CASCADE)
            .named("fk_sessions_user_id"),
        check("ended_at >= started_at").named("ck_sessions_ended_at"),
        check("rating BETWEEN 1 AND 5").named("ck_sessions_rating"),
        comment("One time that a practice was done; ended_at is null while it lasts"));

    op.createIndex("ix_sessions_practice_id", on("sessions", "practice_id"));
    op.createIndex("ix_sessions_user_id_started_at", on("sessions", "user_id", "started_at"));

    // Nobody does two things at once.
    op.createIndex(
        "uq_sessions_running", on("sessions", "user_id").uniquely().where("ended_at IS NULL"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("sessions");
    op.dropTable("practices");
    op.dropType("practice_kind");
  }
}
