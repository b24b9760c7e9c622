# A revision that does not compile stops the run before it begins, with the compiler's words

## file limbeck.toml
[limbeck]
name = "habits"
schema = "habits"

## file db/versions/Ra1_Habits.java
package db.versions;

import dev.limbeck.migration.*;

/** habits */
@Revision(id = "a1")
public final class Ra1_Habits implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.exekute("CREATE TABLE habits (id int)");
    int count = "one";
  }
}

## file db/versions/Rb2_Days.java
package db.versions;

import com.example.habits.Calendar;
import dev.limbeck.migration.*;

/** days */
@Revision(id = "b2", downRevision = "a1")
public final class Rb2_Days implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.execute("CREATE TABLE days (day date)");
  }
}

## run limbeck heads
## stdout
b2 (head)

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
JAV-201: db/versions/Ra1_Habits.java does not compile
  db/versions/Ra1_Habits.java:11:7
     11 |     op.exekute("CREATE TABLE habits (id int)");
        |       ^
  cannot find symbol
    symbol:   method exekute(java.lang.String)
    location: variable op of type dev.limbeck.migration.Operations
JAV-201: db/versions/Ra1_Habits.java does not compile
  db/versions/Ra1_Habits.java:12:17
     12 |     int count = "one";
        |                 ^
  incompatible types: java.lang.String cannot be converted to int
JAV-201: db/versions/Rb2_Days.java does not compile
  db/versions/Rb2_Days.java:3:26
      3 | import com.example.habits.Calendar;
        |                          ^
  package com.example.habits does not exist
  fix: if it is a class of the project, compile that first, or name its folder or jar:  classpath = ["target/classes"]  in limbeck.toml
## stdout
failed  habits  JAV-201 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## query SELECT count(*) FROM pg_namespace WHERE nspname = 'habits'
## rows
0

## file limbeck.toml
[limbeck]
name = "habits"
schema = "habits"
classpath = ["target/classes"]

## run limbeck upgrade head
## exit 1
## stderr contains
JAV-301: {{DIR}}/target/classes of the class path is not there
