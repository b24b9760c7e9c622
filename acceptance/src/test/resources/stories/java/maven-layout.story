# Beside a pom.xml revisions in Java are sources of the project

## file limbeck.toml
[workspace]
members = ["services/*"]

## file services/habits/limbeck.toml
[limbeck]
schema = "habits"
format = "java"

## file services/habits/pom.xml
<project/>

## file services/habits/src/main/resources/db/versions/a1.sql
-- habits
-- @revision a1
-- @upgrade
-- @downgrade

## run limbeck -s habits revision -m "add streaks" --rev-id b2
## stdout
Generating src/main/java/db/habits/versions/Rb2_AddStreaks.java ... done
## run limbeck -s habits revision -m "goals" --rev-id c3 --format sql
## stdout
Generating src/main/resources/db/versions/c3_goals.sql ... done
## run limbeck -s habits revision -m "days" --rev-id d4
## stdout
Generating src/main/java/db/habits/versions/Rd4_Days.java ... done

## file services/habits/src/main/java/db/habits/versions/Names.java
package db.habits.versions;

interface Names {
  String DAYS = "days";
}

## file services/habits/src/main/java/db/habits/versions/Rd4_Days.java
package db.habits.versions;

import dev.limbeck.migration.*;

/** days */
@Revision(id = "d4", downRevision = "c3")
public final class Rd4_Days implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.execute("CREATE TABLE " + Names.DAYS + " (day date)");
  }
}

## env DATABASE_URL={{DB_URL}}
## run limbeck -v upgrade head
## stderr contains
Running upgrade c3 -> d4, days
## query SELECT count(*) FROM habits.days
## rows
0
