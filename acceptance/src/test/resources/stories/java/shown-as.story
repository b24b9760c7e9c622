# A revision as the other language
`show --as` tells what a revision in Java becomes in SQL, and writes any revision as Java.

## file limbeck.toml
[limbeck]
schema = "habits"

## file db/versions/Ra1_Habits.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** habits */
@Revision(id = "a1", created = "2026-11-23T09:00:00Z")
@Downgrade(AUTOMATIC)
public final class Ra1_Habits implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("habits", column("id", bigint()).identity().primaryKey(), column("name", text()).notNull());
    op.createIndex("ix_habits_name", on("habits", "name"));
  }
}

## file db/versions/b2_lower.sql
-- lower
--
-- @revision b2
-- @down_revision a1

-- @upgrade
UPDATE habits
  SET name = lower(name);

-- @downgrade

## run limbeck show a1 --as sql
## stdout

## run limbeck show a1 --as java
## stdout

## run limbeck show b2 --as java
## stdout

## run limbeck show b2 --as sql
## stdout

## run limbeck show a1 --as json
## stdout
