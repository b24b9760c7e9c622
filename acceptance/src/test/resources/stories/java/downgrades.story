# A downgrade that is missing, automatic or impossible

## file limbeck.toml
[limbeck]
name = "habits"
schema = "habits"

## file db/versions/Ra1_Habits.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** habits */
@Revision(id = "a1")
@Downgrade(AUTOMATIC)
public final class Ra1_Habits implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("habits", column("id", integer()), column("name", text()));
  }
}

## file db/versions/Rb2_Lower.java
import dev.limbeck.migration.*;

/** lower */
@Revision(id = "b2", downRevision = "a1")
public final class Rb2_Lower implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.execute("UPDATE habits SET name = lower(name)");
  }
}

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## stdout
ok    habits  applied 2, now b2 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT revision, btrim(downgrade_sql, E'\n'), detail ->> 'downgrade' FROM habits.limbeck_history ORDER BY id
## rows
a1 | DROP TABLE habits; | null
b2 | null | missing

## run limbeck downgrade base --yes {{DB_NAME}}
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-301: Revision b2 (lower) has no downgrade
  db/versions/Rb2_Lower.java
  A method that records nothing would say that there is nothing to undo.
  fix: write a method  downgrade(Operations op)  in db/versions/Rb2_Lower.java
  fix: or  @Downgrade(AUTOMATIC)  if every operation is reversible
  fix: or  op.irreversible("why")  in it if there is none

## file db/versions/Rb2_Lower.java
import dev.limbeck.migration.*;

/** lower */
@Revision(id = "b2", downRevision = "a1")
public final class Rb2_Lower implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.execute("UPDATE habits SET name = lower(name)");
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible("the names as they were are gone");
  }
}

## run limbeck downgrade base --yes {{DB_NAME}}
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-302: Revision b2 (lower) cannot be downgraded: the names as they were are gone
  db/versions/Rb2_Lower.java
  Its file says so. Nothing was changed.
  fix: downgrade to b2 or above it

## file db/versions/Rb2_Lower.java
import dev.limbeck.migration.*;

/** lower */
@Revision(id = "b2", downRevision = "a1")
public final class Rb2_Lower implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.execute("UPDATE habits SET name = lower(name)");
  }

  @Override
  public void downgrade(Operations op) {}
}

## run limbeck downgrade base --yes {{DB_NAME}}
## stdout
ok    habits  undone 2, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
downgrade b2 -> a1, lower: nothing to run, its section is empty
Running downgrade b2 -> a1, lower[..]
Running downgrade a1 -> , habits[..]

## query SELECT count(*) FROM pg_class WHERE relname LIKE '%habits%'
## rows
0
