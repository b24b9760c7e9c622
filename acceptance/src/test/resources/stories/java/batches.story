# Rows are changed page by page, and each page is kept

Only in an autocommit revision. As a script it is a block that commits after each page.

## file limbeck.toml
[limbeck]
name = "users"
schema = "users"

## file db/versions/a1_users.sql
-- users
--
-- @revision a1

-- @upgrade
CREATE TABLE users (tenant text, id int, email text NOT NULL, PRIMARY KEY (tenant, id));
CREATE TABLE keyless (id int, email text);
INSERT INTO users SELECT 't''' || n % 7, n, CASE WHEN n % 3 = 0 THEN 'a' ELSE 'A' END || n FROM generate_series(1, 2500) AS n;

## file db/versions/Rb2_LowerEmails.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** lower emails */
@Revision(id = "b2", downRevision = "a1")
public final class Rb2_LowerEmails implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.batches(
        batches("users").by("tenant", "id").of(400).set("email = lower(email)").where("email <> lower(email)"));
    op.batches(batches("users").by("id", "tenant").delete().where("id % 2 = 0"));
  }
}

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
SQL-202: op.batches cannot run inside a transaction block
  db/versions/Rb2_LowerEmails.java:11:5
     11 |     op.batches(
        |     ^
  The revision is one transaction, which also holds the version row.
  fix: write  autocommit = true  in its @Revision
  fix: split the revision in two where other statements need the transaction
SQL-202: op.batches cannot run inside a transaction block
  db/versions/Rb2_LowerEmails.java:13:5
     13 |     op.batches(batches("users").by("id", "tenant").delete().where("id % 2 = 0"));
        |     ^
  The revision is one transaction, which also holds the version row.
  fix: write  autocommit = true  in its @Revision
  fix: split the revision in two where other statements need the transaction

## file db/versions/Rb2_LowerEmails.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** lower emails */
@Revision(id = "b2", downRevision = "a1", autocommit = true)
public final class Rb2_LowerEmails implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.batches(
        batches("users").by("tenant", "id").of(400).set("email = lower(email)").where("email <> lower(email)"));
    op.batches(batches("users").by("id", "tenant").delete().where("id % 2 = 0"));
  }
}

## run limbeck upgrade head --plan
## stdout
users   -> a1    users         transaction, no data loss
users  a1 -> b2  lower emails  autocommit (2 statements), [..]

## run limbeck upgrade head
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> a1, users[..]
batches users: 1,667 rows
batches users: 1,250 rows
Running upgrade a1 -> b2, lower emails[..]
## stdout
ok    users  applied 2, now b2 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT count(*), count(*) FILTER (WHERE email <> lower(email)) FROM users.users
## rows
1250 | 0

## query SELECT event, statement_no, detail -> 'page' FROM users.limbeck_history WHERE revision = 'b2' ORDER BY id
## rows
started | null | null
statement | null | {"of": "users by tenant, id", "key": ["t'1", "1688"], "rows": 400, "changed": 400, "statement": 1}
statement | null | {"of": "users by tenant, id", "key": ["t'3", "892"], "rows": 400, "changed": 400, "statement": 1}
statement | null | {"of": "users by tenant, id", "key": ["t'5", "89"], "rows": 400, "changed": 400, "statement": 1}
statement | null | {"of": "users by tenant, id", "key": ["t'6", "1798"], "rows": 400, "changed": 400, "statement": 1}
statement | null | {"of": "users by tenant, id", "key": ["t'6", "2498"], "rows": 67, "changed": 67, "statement": 1}
statement | 1 | null
statement | null | {"of": "users by id, tenant", "key": ["2000", "t'5"], "rows": 1000, "changed": 1000, "statement": 2}
statement | null | {"of": "users by id, tenant", "key": ["2500", "t'1"], "rows": 250, "changed": 250, "statement": 2}
upgraded | 2 | null

## file db/versions/Rc3_NoKey.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** no key */
@Revision(id = "c3", downRevision = "b2", autocommit = true)
public final class Rc3_NoKey implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.batches(batches("keyless").by("id").set("email = lower(email)"));
  }
}

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-312: users: statement 1 of revision c3 failed; the 0 before it are done and stay done.
  db/versions/Rc3_NoKey.java:11:5
     11 |     op.batches(batches("keyless").by("id").set("email = lower(email)"));
        |     ^
  LB005 (id) is no key of keyless
  hint: Pages go by columns that are NOT NULL and have a unique index, as a primary key has.
  The version row is not written. The next run goes on with this statement.
  fix: remove what keeps the statement from running, then  limbeck upgrade head

## file db/versions/Rc3_NoKey.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** no key */
@Revision(id = "c3", downRevision = "b2", autocommit = true)
public final class Rc3_NoKey implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.batches(batches("users").set("email = lower(email)"));
    op.batches(batches("users").by("id"));
  }
}

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-341: Revision c3 (no key): batches of users need a key:  .by("id")
  db/versions/Rc3_NoKey.java:11:5
     11 |     op.batches(batches("users").set("email = lower(email)"));
        |     ^
  Nothing was changed.
  fix: correct the line, then  limbeck upgrade head
