package swae.movements;

import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** The schema of movements, as it is to be. */
public final class Tables implements Model {

  @Override
  public void define(Operations op) {
    op.createEnum("exercise_kind", "strength", "cardio", "mobility", "balance");
    exercises(op);
    movements(op);
  }

  private static void exercises(Operations op) {
    op.createTable(
        "exercises",
        column("id", uuid()).defaultTo(sql("gen_random_uuid()")).primaryKey(),
        column("slug", varchar(80)).notNull(),
        column("name", varchar(120)).notNull(),
        column("kind", type("exercise_kind")).notNull(),
        column("muscle_groups", array(text())).notNull().defaultTo("{}"),
        column("instructions", text()),
        column("created_at", timestamptz()).notNull().defaultTo(sql("now()")),
        column("updated_at", timestamptz()).notNull().defaultTo(sql("now()")),
        unique("slug").named("uq_exercises_slug"),
        comment("The catalogue, the same for all users"));
    op.createIndex("ix_exercises_muscle_groups", on("exercises", "muscle_groups").using("gin"));
  }

  private static void movements(Operations op) {
    op.createTable(
        "movements",
        column("id", bigint()).identity().primaryKey(),
        column("user_id", uuid()).notNull(),
        column("exercise_id", uuid()).notNull(),
        column("performed_at", timestamptz()).notNull().defaultTo(sql("now()")),
        column("sets", smallint()),
        column("repetitions", smallint()),
        column("load_kg", numeric(6, 2))
            .comment("Added weight; 0 or null is the weight of the body alone"),
        column("duration_seconds", integer()),
        column("distance_m", integer()),
        column("created_at", timestamptz()).notNull().defaultTo(sql("now()")),
        foreignKey("exercise_id")
            .references("exercises", "id")
            .onDelete(RESTRICT)
            .named("fk_movements_exercise_id"),
        check("num_nonnulls(repetitions, duration_seconds, distance_m) > 0")
            .named("ck_movements_measured"),
        check(
                "sets > 0 AND repetitions > 0 AND load_kg >= 0 AND duration_seconds > 0"
                    + " AND distance_m > 0")
            .named("ck_movements_positive"),
        comment("One exercise, done by one user at one time"));
    op.createIndex("ix_movements_user_id_performed_at", on("movements", "user_id", "performed_at"));
    op.createIndex("ix_movements_exercise_id", on("movements", "exercise_id"));
  }
}
