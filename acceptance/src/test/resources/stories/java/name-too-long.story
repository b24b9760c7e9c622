# A name that PostgreSQL would cut is refused before anything runs

## file limbeck.toml
[limbeck]
name = "habits"
schema = "habits"

## file db/versions/Ra1_Habits.java
package db.versions;

import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** habits */
@Revision(id = "a1")
public final class Ra1_Habits implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("sessions", column("notes", text()));
    op.createIndex("ix_practice_sessions_user_id_practice_id_started_at_with_notes_desc", on("sessions", "notes"));
  }
}

## env DATABASE_URL={{DB_URL}}

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
JAV-401: Identifier 'ix_practice_sessions_user_id_practice_id_started_at_with_notes_desc' exceeds maximum length of 63 bytes
  db/versions/Ra1_Habits.java:14:5
     14 |     op.createIndex("ix_practice_sessions_user_id_practice_id_started_at_with_notes_desc", on("sessions", "notes"));
        |     ^
  It has 67 bytes in UTF-8; PostgreSQL would cut it to 'ix_practice_sessions_user_id_practice_id_started_at_with_notes_' without an error.
  fix: choose a shorter name
