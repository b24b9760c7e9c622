# A revision in Java runs like one in SQL

What it records is known before anything runs: it is planned, written as a script, kept in the history and undone.

## file limbeck.toml
[limbeck]
name = "habits"
schema = "habits"

## file db/versions/a1_habits.sql
-- habits
--
-- @revision a1

-- @upgrade
CREATE TABLE habits (id int PRIMARY KEY, name text NOT NULL);

-- @downgrade
DROP TABLE habits;

## file db/versions/Rb2_AddColour.java
package db.versions;

import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** add colour */
@Revision(id = "b2", downRevision = "a1")
public final class Rb2_AddColour implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.execute("ALTER TABLE habits ADD COLUMN colour text");
    op.bulkInsert("habits", columns("id", "name", "colour"), row(1, "run", op.argument("colour").orElse("green")));
  }

  @Override
  public void downgrade(Operations op) {
    op.execute("ALTER TABLE habits DROP COLUMN colour");
  }
}

## env DATABASE_URL={{DB_URL}}

## run limbeck upgrade head --plan
## stdout
habits   -> a1    habits      transaction, no data loss
habits  a1 -> b2  add colour  transaction, no data loss

## run limbeck upgrade head --sql
## stdout contains
ALTER TABLE habits ADD COLUMN colour text;
INSERT INTO habits (id, name, colour) VALUES
  (1, 'run', 'green');
RESET ALL;

## run limbeck -x colour=red upgrade head
## stdout
ok    habits  applied 2, now b2 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> a1, habits[..]
Running upgrade a1 -> b2, add colour[..]

## query SELECT id, name, colour FROM habits.habits
## rows
1 | run | red

## query SELECT revision, event, btrim(downgrade_sql, E'\n') FROM habits.limbeck_history ORDER BY id
## rows
a1 | upgraded | DROP TABLE habits;
b2 | upgraded | ALTER TABLE habits DROP COLUMN colour;

## delete db/versions/Rb2_AddColour.java
## run limbeck downgrade a1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
undoing 1 revision that no file has, with what the history kept: b2 (add colour)
Running downgrade b2 -> a1, add colour[..]
## stdout
ok    habits  undone 1, now a1 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
