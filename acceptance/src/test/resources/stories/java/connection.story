# A revision that needs the database is called within its step's transaction

What it recorded before it asks for the connection runs first, the rest when its method has returned; all of it commits with the
version row or not at all.

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
INSERT INTO habits VALUES (1, 'Run'), (2, 'Read');

-- @downgrade
DROP TABLE habits;

## file db/versions/Rb2_Slugs.java
import dev.limbeck.migration.*;
import java.sql.SQLException;

/** slugs */
@Revision(id = "b2", downRevision = "a1", needsConnection = true)
public final class Rb2_Slugs implements Migration {

  @Override
  public void upgrade(Operations op) throws SQLException {
    op.execute("ALTER TABLE habits ADD COLUMN slug text");
    var connection = op.connection();
    try (var read = connection.createStatement();
        var rows = read.executeQuery("SELECT id, name FROM habits ORDER BY id");
        var write = connection.prepareStatement("UPDATE habits SET slug = ? WHERE id = ?")) {
      while (rows.next()) {
        write.setString(1, rows.getString("name").toLowerCase() + "-" + rows.getInt("id"));
        write.setInt(2, rows.getInt("id"));
        write.executeUpdate();
      }
    }
    op.execute("ALTER TABLE habits ALTER COLUMN slug SET NOT NULL");
  }

  @Override
  public void downgrade(Operations op) {
    op.execute("ALTER TABLE habits DROP COLUMN slug");
  }
}

## env DATABASE_URL={{DB_URL}}

## run limbeck upgrade head --plan
## stdout
habits   -> a1    habits  transaction, no data loss
habits  a1 -> b2  slugs   needs a connection: its SQL is known only while it runs

## run limbeck upgrade head --sql
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-344: Revision b2 (slugs) needs a connection and cannot be written as a script
  db/versions/Rb2_Slugs.java
  Its SQL is known only while it runs. Nothing was written.
  fix: limbeck upgrade b2    (runs it on the database)
  fix: or say in SQL what it reads, op.execute("INSERT … SELECT …"), and leave needsConnection out
## stdout

## run limbeck upgrade head
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> a1, habits[..]
Running upgrade a1 -> b2, slugs[..]
## stdout
ok    habits  applied 2, now b2 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT * FROM habits.habits ORDER BY id
## rows
1 | Run | run-1
2 | Read | read-2

## query SELECT revision, downgrade_sql IS NULL FROM habits.limbeck_history ORDER BY id
## rows
a1 | f
b2 | t

## run limbeck downgrade a1
## stdout
ok    habits  undone 1, now a1 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck upgrade head --plan -o plan.json
## run limbeck upgrade --plan-file plan.json
## stdout
ok    habits  applied 1, now b2 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## delete db/versions/Rb2_Slugs.java
## run limbeck downgrade a1
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-315: Revision b2 (slugs) cannot be downgraded without its file
  habits.limbeck_history: revision b2
  The history says nothing of how it is undone: that needs its file. Nothing was changed.
  fix: check out the code that has b2 (git log --all --oneline -Sb2), then  limbeck downgrade a1

## file db/versions/Rb2_Slugs.java
import dev.limbeck.migration.*;
import java.sql.SQLException;

/** slugs */
@Revision(id = "b2", downRevision = "a1", needsConnection = true)
public final class Rb2_Slugs implements Migration {

  @Override
  public void upgrade(Operations op) {}

  @Override
  public void downgrade(Operations op) throws SQLException {
    op.execute("ALTER TABLE habits DROP COLUMN slug");
    op.connection().commit();
  }
}

## run limbeck downgrade a1
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-341: Revision b2 (slugs): commit is not for a revision: its step is one transaction, which also holds its record
  db/versions/Rb2_Slugs.java:14:5
     14 |     op.connection().commit();
        |     ^
  The step was rolled back; the database is at b2.
  fix: correct the line, then  limbeck downgrade a1

## file db/versions/Rb2_Slugs.java
import dev.limbeck.migration.*;
import java.sql.SQLException;

/** slugs */
@Revision(id = "b2", downRevision = "a1", needsConnection = true)
public final class Rb2_Slugs implements Migration {

  @Override
  public void upgrade(Operations op) {}

  @Override
  public void downgrade(Operations op) throws SQLException {
    op.execute("ALTER TABLE habits DROP COLUMN slag");
    try (var never = op.connection().createStatement()) {
      never.execute("SELECT 1");
    }
  }
}

## run limbeck downgrade a1
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-310: habits: downgrade of b2 failed and was rolled back; the database is at b2.
  db/versions/Rb2_Slugs.java:13:5
     13 |     op.execute("ALTER TABLE habits DROP COLUMN slag");
        |     ^
  SQL:1:1
      1 | ALTER TABLE habits DROP COLUMN slag;
        | ^
  42703 column "slag" of relation "habits" does not exist
  fix: correct the rows or the file, then  limbeck downgrade a1

## file db/versions/Rb2_Slugs.java
import dev.limbeck.migration.*;
import java.sql.SQLException;

/** slugs */
@Revision(id = "b2", downRevision = "a1", needsConnection = true)
public final class Rb2_Slugs implements Migration {

  @Override
  public void upgrade(Operations op) {}

  @Override
  public void downgrade(Operations op) throws SQLException {
    try (var own = op.connection().createStatement()) {
      own.execute("UPDATE habits SET slug = 'x'");
      own.execute("UPDATE habits SET slog = 'x'");
    }
  }
}

## run limbeck downgrade a1
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-340: habits: the downgrade of b2 (slugs) threw org.postgresql.util.PSQLException: ERROR: column "slog" of relation "habits" does not exist
  db/versions/Rb2_Slugs.java:15:7
     15 |       own.execute("UPDATE habits SET slog = 'x'");
        |       ^
  Position: 19
  The step was rolled back; the database is at b2.
  fix: correct the file, then  limbeck downgrade a1
  fix: run again with  --trace  to see where it came from

## file db/versions/Rb2_Slugs.java
import dev.limbeck.migration.*;
import java.sql.SQLException;

/** slugs */
@Revision(id = "b2", downRevision = "a1", needsConnection = true)
public final class Rb2_Slugs implements Migration {

  @Override
  public void upgrade(Operations op) {}

  @Override
  public void downgrade(Operations op) throws SQLException {
    try (var own = op.connection().createStatement()) {
      own.execute("CREATE TABLE odd ()");
      own.execute("COMMIT");
    }
  }
}

## run limbeck downgrade a1
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-345: habits: revision b2 ended the transaction of its step
  db/versions/Rb2_Slugs.java
  What it did before that is committed; the version row is not written, and the database is at b2.
  fix: remove the COMMIT or ROLLBACK from the file, and undo by hand what is committed
  fix: then  limbeck downgrade a1

## query SELECT version_num, to_regclass('habits.odd') FROM habits.alembic_version
## rows
b2 | habits.odd

## query SELECT * FROM habits.habits ORDER BY id
## rows
1 | Run | run-1
2 | Read | read-2
