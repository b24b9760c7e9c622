# Checks of a revision in Java
`op.require` and `op.verify` are asked within the step's transaction; what is not true is shown with its rows.

## file limbeck.toml
[limbeck]
name = "habits"
schema = "habits"

## file db/versions/Ra1_Habits.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** habits */
@Revision(id = "a1")
public final class Ra1_Habits implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("habits", column("id", integer()), column("name", text()));
    op.bulkInsert("habits", columns("id", "name"), row(1, "run"), row(2, null));
    op.verify("SELECT count(*) = 2 FROM habits");
  }
}

## file db/versions/Rb2_Names.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** names */
@Revision(id = "b2", downRevision = "a1")
@Downgrade(AUTOMATIC)
public final class Rb2_Names implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.require(
        """
        SELECT name IS NOT NULL, id
        FROM habits
        ORDER BY id
        """);
    op.alterColumn("habits", "name", toNotNull());
  }
}

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> a1, habits[..]
RUN-316: habits: @require of b2 is not true in 1 of 2 rows; nothing was changed, the database is at a1.
  db/versions/Rb2_Names.java:11:5
     11 |     op.require(
        |     ^
  SELECT name IS NOT NULL, id
  FROM habits
  ORDER BY id
  ?column? | id
  ---------+---
  false    | 2
  done before in this run:  -> a1, habits, committed
  fix: correct the rows or the file, then  limbeck upgrade head

## run limbeck sql --write "UPDATE habits.habits SET name = 'read' WHERE id = 2"
## run limbeck upgrade head
## run limbeck downgrade -1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running downgrade b2 -> a1, names[..]

## file db/versions/Rc3_Between.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** between */
@Revision(id = "c3", downRevision = "b2")
public final class Rc3_Between implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropColumn("habits", "name");
    op.require("SELECT true");
  }
}

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
SQL-105: '@require' stands behind SQL
  db/versions/Rc3_Between.java:11:5
     11 |     op.require("SELECT true");
        |     ^
  It is asked before the first statement of the section, and only then.
  fix: move it up, before the first statement
  fix: write -- @verify behind the last one, or split the revision

## delete db/versions/Rc3_Between.java
## file db/versions/Rc3_Live.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** live */
@Revision(id = "c3", downRevision = "b2", needsConnection = true)
public final class Rc3_Live implements Migration {
  @Override
  public void upgrade(Operations op) throws Exception {
    op.require("SELECT true");
    op.execute("UPDATE habits SET id = id + 1");
    try (var statement = op.connection().createStatement()) {
      statement.execute("UPDATE habits SET id = id + 1");
    }
    op.verify("SELECT max(id) = 3 FROM habits");
  }
}

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade a1 -> b2, names[..]
RUN-316: habits: @verify of c3 is not true; the upgrade was rolled back, the database is at b2.
  db/versions/Rc3_Live.java:15:5
     15 |     op.verify("SELECT max(id) = 3 FROM habits");
        |     ^
  ?column?
  --------
  false
  done before in this run: a1 -> b2, names, committed
  fix: correct the rows or the file, then  limbeck upgrade head

