# A database error in a Java revision names the Java line and the statement's own

## file limbeck.toml
[limbeck]
name = "habits"
schema = "habits"

## file db/versions/Ra1_Habits.java
import dev.limbeck.migration.*;

/** habits */
@Revision(id = "a1")
public final class Ra1_Habits implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.execute("CREATE TABLE habits (id int)");
    op.execute("""
        ALTER TABLE habits
          ADD COLUMN a int,
          ADD COLUMN b nosuchtype
        """);
  }
}

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-310: habits: upgrade to a1 failed and was rolled back; the database is at base.
  db/versions/Ra1_Habits.java:10:5
     10 |     op.execute("""
        |     ^
  SQL:3:16
      3 |   ADD COLUMN b nosuchtype
        |                ^
  42704 type "nosuchtype" does not exist
  unqualified names were looked for in schema habits and those of extensions
  fix: correct the rows or the file, then  limbeck upgrade head
## stdout
failed  habits  RUN-310, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## file db/versions/Ra1_Habits.java
import dev.limbeck.migration.*;

/** habits */
@Revision(id = "a1", autocommit = true)
public final class Ra1_Habits implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.execute("CREATE TABLE habits (id int)");
    op.execute("INSERT INTO habits SELECT * FROM nosuch");
  }
}
## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-312: habits: statement 2 of revision a1 failed; the 1 before it are done and stay done.
  db/versions/Ra1_Habits.java:10:5
     10 |     op.execute("INSERT INTO habits SELECT * FROM nosuch");
        |     ^
  SQL:1:34
      1 | INSERT INTO habits SELECT * FROM nosuch;
        |                                  ^
  42P01 relation "nosuch" does not exist
  The version row is not written. The next run goes on with this statement.
  fix: remove what keeps the statement from running, then  limbeck upgrade head
## stdout
failed  habits  RUN-312, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
