# What is wrong with Java revisions is told together, with the lines, before anything is changed

## file limbeck.toml
[limbeck]
name = "habits"
schema = "habits"

## file db/versions/Ra1_Throws.java
import dev.limbeck.migration.*;

/** throws */
@Revision(id = "a1")
public final class Ra1_Throws implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.execute("CREATE TABLE habits (id int)");
    throw new UnsupportedOperationException("not written yet");
  }
}

## file db/versions/Rb2_RowTooShort.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** row too short */
@Revision(id = "b2", downRevision = "a1")
public final class Rb2_RowTooShort implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.bulkInsert(
        "habits",
        columns("id", "name"),
        row(1));
  }
}

## file db/versions/Rc3_Concurrently.java
import dev.limbeck.migration.*;

/** concurrently */
@Revision(id = "c3", downRevision = "b2")
public final class Rc3_Concurrently implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.execute("CREATE INDEX CONCURRENTLY i ON habits (id)");
    op.execute("COMMIT");
  }
}

## file db/versions/Rd4_Connects.java
import dev.limbeck.migration.*;
import java.sql.SQLException;

/** connects */
@Revision(id = "d4", downRevision = "c3")
public final class Rd4_Connects implements Migration {

  @Override
  public void upgrade(Operations op) throws SQLException {
    op.connection().createStatement().execute("SELECT 1");
  }
}

## file db/versions/Re5_Automatic.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** automatic */
@Revision(id = "e5", downRevision = "d4")
@Downgrade(AUTOMATIC)
public final class Re5_Automatic implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.execute("UPDATE habits SET id = id + 1");
  }
}

## file db/versions/CreateTenant.java
import dev.limbeck.operation.Custom;
import dev.limbeck.sql.SqlWriter;

record CreateTenant(String tenant) implements Custom {

  @Override
  public String name() {
    return "create_tenant";
  }

  @Override
  public void write(SqlWriter sql) {
    if (tenant.equals("b")) {
      throw new UnsupportedOperationException("tenant b is gone");
    }
  }
}

## file db/versions/Rf6_Tenants.java
import dev.limbeck.migration.*;

/** tenants */
@Revision(id = "f6", downRevision = "e5")
public final class Rf6_Tenants implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.invoke(new CreateTenant("a"));
    op.invoke(new CreateTenant("b"));
  }
}

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-340: habits: the upgrade of a1 (throws) threw java.lang.UnsupportedOperationException: not written yet
  db/versions/Ra1_Throws.java:10:5
     10 |     throw new UnsupportedOperationException("not written yet");
        |     ^
  Nothing was changed.
  fix: correct the file, then  limbeck upgrade head
  fix: run again with  --trace  to see where it came from
RUN-341: Revision b2 (row too short): a row of habits has 1 values for 2 columns
  db/versions/Rb2_RowTooShort.java:11:5
     11 |     op.bulkInsert(
        |     ^
  Nothing was changed.
  fix: correct the line, then  limbeck upgrade head
SQL-202: CREATE INDEX CONCURRENTLY cannot run inside a transaction block
  db/versions/Rc3_Concurrently.java:9:5
      9 |     op.execute("CREATE INDEX CONCURRENTLY i ON habits (id)");
        |     ^
  The revision is one transaction, which also holds the version row.
  fix: write  autocommit = true  in its @Revision
  fix: split the revision in two where other statements need the transaction
SQL-201: COMMIT is not for a revision to say
  db/versions/Rc3_Concurrently.java:10:5
     10 |     op.execute("COMMIT");
        |     ^
  Limbeck runs the revision and records it in one transaction.
  fix: remove the statement
RUN-343: Revision d4 (connects) asks for a connection and does not say so
  db/versions/Rd4_Connects.java:10:5
     10 |     op.connection().createStatement().execute("SELECT 1");
        |     ^
  A plan or script must know beforehand which revisions need a database. Nothing was changed.
  fix: write  needsConnection = true  in its @Revision
RUN-342: Revision e5 (automatic) cannot be reversed by itself: what a statement of one's own does is not known
  db/versions/Re5_Automatic.java:12:5
     12 |     op.execute("UPDATE habits SET id = id + 1");
        |     ^
  It says @Downgrade(AUTOMATIC). Nothing was changed.
  fix: write a method  downgrade(Operations op)  in its place
RUN-341: Revision f6 (tenants): the operation 'create_tenant' writes no statement
  db/versions/Rf6_Tenants.java:9:5
      9 |     op.invoke(new CreateTenant("a"));
        |     ^
  Nothing was changed.
  fix: correct the line, then  limbeck upgrade head
RUN-341: Revision f6 (tenants): the operation 'create_tenant' cannot be compiled: java.lang.UnsupportedOperationException: tenant b is gone
  db/versions/Rf6_Tenants.java:10:5
     10 |     op.invoke(new CreateTenant("b"));
        |     ^
  Nothing was changed.
  fix: correct the line, then  limbeck upgrade head
## stdout
failed  habits  RUN-340, RUN-341, SQL-202, SQL-201, RUN-343, RUN-342 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck upgrade head --trace
## exit 1
## stderr contains
java.lang.UnsupportedOperationException: not written yet

## query SELECT count(*) FROM pg_namespace WHERE nspname = 'habits'
## rows
0
